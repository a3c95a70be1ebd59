using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Places in a document.</summary>
public static class PlaceGenerators
{
    /// <summary>A line, with or without a column, or no place at all.</summary>
    public static Gen<DocumentPlace?> Any { get; } =
        from line in Gen.Choose(-3, 9_999)
        from column in Gen.Choose(-3, 200)
        select line < 1 ? null : new DocumentPlace(line, column < 1 ? null : column);
}
