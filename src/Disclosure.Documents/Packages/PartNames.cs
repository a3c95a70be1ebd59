using System.Xml;

namespace Disclosure.Documents.Packages;

/// <summary>The names in a part's XML, and how deep its elements may nest: what a reader hands on to all who walk through it.</summary>
/// <param name="mostNested">How deep elements may stand within each other.</param>
internal sealed class PartNames(int mostNested) : NameTable
{
    /// <summary>How deep elements may stand within each other.</summary>
    public int MostNested => mostNested;
}
