using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Places in a document.</summary>
public static class PlaceGenerators
{
    private static readonly Gen<DocumentPlace?> Line =
        from line in Gen.Choose(-3, 9_999)
        from column in Gen.Choose(-3, 200)
        select line < 1 ? null : new DocumentPlace(line, column < 1 ? null : column);

    private static readonly Gen<DocumentPlace?> Cell =
        from sheet in Gen.Elements("Sheet1", "表三", "a 'b'!")
        from column in Gen.Elements("A", "C", "AB")
        from row in Gen.Choose(1, 60)
        select DocumentPlace.InSheet(sheet, $"{column}{row}");

    private static readonly Gen<DocumentPlace?> Page =
        from page in Gen.Choose(1, 20)
        from tenths in Gen.Choose(0, 9_999)
        from hasBox in Gen.Elements(true, false)
        select DocumentPlace.OnPage(page, hasBox ? new PageBox(tenths / 10m, 7.5m, 40, tenths) : null);

    private static readonly Gen<DocumentPlace?> InWords =
        from number in Gen.Choose(1, 99)
        from row in Gen.Choose(0, 40)
        select row == 0 ? DocumentPlace.InParagraph(number) : DocumentPlace.InTable(number, row, row % 2 == 0 ? null : row);

    /// <summary>A place in the terms of any format, or no place at all.</summary>
    public static Gen<DocumentPlace?> Any { get; } = Gen.Frequency((5, Line), (1, Cell), (1, Page), (1, InWords));
}
