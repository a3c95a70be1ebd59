using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Alignment;

/// <summary>A label of the form, and where its words stand on a page.</summary>
/// <param name="Text">The label.</param>
/// <param name="Words">Its words, from the upper one down.</param>
internal sealed record PlacedLabel(string Text, IReadOnlyList<PlacedWord> Words)
{
    /// <summary>What it means.</summary>
    public LabelMeaning Meaning { get; } = LabelIndex.Of(Text);

    /// <summary>Where it begins.</summary>
    public double Left { get; } = Words.Min(word => word.Left);

    /// <summary>Where it ends.</summary>
    public double Right { get; } = Words.Max(word => word.Right);

    /// <summary>Its upper edge.</summary>
    public double Top { get; } = Words.Min(word => word.Top);

    /// <summary>Its lower edge.</summary>
    public double Bottom { get; } = Words.Max(word => word.Bottom);

    /// <summary>The size of its font.</summary>
    public double Size { get; } = Words.Max(word => word.Size);

    /// <summary>Whether it stands over columns and names no row.</summary>
    public bool IsHead => Meaning.IsOfColumns && !Meaning.IsOfRows;

    /// <summary>The label as a cell.</summary>
    public PrintedCell Cell => new(Text, Place(Words));

    /// <summary>Where words stand.</summary>
    public static DocumentPlace Place(IReadOnlyList<PlacedWord> words)
    {
        var (left, top) = (words.Min(word => word.Left), words.Min(word => word.Baseline - word.Size));
        var (right, bottom) = (words.Max(word => word.Right), words.Max(word => word.Baseline));
        return DocumentPlace.OnPage(words[0].Page, new PageBox(Rounded(left), Rounded(top), Rounded(right - left), Rounded(bottom - top)));
    }

    private static decimal Rounded(double points) => Math.Round((decimal)points, 1);
}
