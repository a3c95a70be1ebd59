using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Labels;

/// <summary>What a printed text can be as a label, over both editions.</summary>
/// <param name="Elements">The elements that it names.</param>
/// <param name="HeadsOf">The tables of which it is a head over columns.</param>
internal sealed record LabelMeaning(IReadOnlyList<FormElement> Elements, IReadOnlyList<FormTable> HeadsOf)
{
    public static LabelMeaning Nothing { get; } = new([], []);

    /// <summary>The label names a row or a row group.</summary>
    public bool IsOfRows { get; } = Elements.Any(element => element is FormRow or FormRowGroup);

    /// <summary>The label names a block of section 二.</summary>
    public bool IsOfBlock { get; } = Elements.Any(element => element is FormBlock { Table.Section: SectionKind.ProactiveDisclosure });

    /// <summary>The label names a column or a head over columns.</summary>
    public bool IsOfColumns { get; } =
        HeadsOf.Count > 0 || Elements.Any(element => element is FormColumn or FormBlock { Table.Section: SectionKind.ReconsiderationAndLitigation });

    /// <summary>The label names something of the form.</summary>
    public bool IsKnown { get; } = HeadsOf.Count > 0 || Elements.Count > 0;

    /// <summary>The tables in which the label stands.</summary>
    public IReadOnlyList<SectionKind> Tables { get; } =
        [.. HeadsOf.Concat(Elements.Select(element => element.Table!)).Select(table => table.Section).Distinct()];
}
