using System.Globalization;
using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>Which parts of a table have the looks that its style gives to parts.</summary>
internal sealed record TableLook
{
    /// <summary>The look of a table that says nothing of it.</summary>
    public static TableLook None { get; } = new();

    /// <summary>Whether the first row is one.</summary>
    public bool HasFirstRow { get; private init; }

    /// <summary>Whether the last row is one.</summary>
    public bool HasLastRow { get; private init; }

    /// <summary>Whether the first column is one.</summary>
    public bool HasFirstColumn { get; private init; }

    /// <summary>Whether the last column is one.</summary>
    public bool HasLastColumn { get; private init; }

    /// <summary>Whether bands of rows are none.</summary>
    public bool LacksRowBands { get; private init; }

    /// <summary>Whether bands of columns are none.</summary>
    public bool LacksColumnBands { get; private init; }

    /// <summary>The look that the element tells at which the reader stands: bit by bit in one number, or by name.</summary>
    public static TableLook Of(XmlReader reader)
    {
        var bits = int.TryParse(reader.Attribute("val"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new TableLook
        {
            HasFirstRow = Is("firstRow", 0x20),
            HasLastRow = Is("lastRow", 0x40),
            HasFirstColumn = Is("firstColumn", 0x80),
            HasLastColumn = Is("lastColumn", 0x100),
            LacksRowBands = Is("noHBand", 0x200),
            LacksColumnBands = Is("noVBand", 0x400),
        };

        bool Is(string name, int bit) => reader.Attribute(name) is { } value ? value is "1" or "true" or "on" : (bits & bit) != 0;
    }
}
