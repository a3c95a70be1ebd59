using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>One line of a table's definition: a column before it stands in its block.</summary>
internal sealed record ColumnDraft(string Key, BilingualText Label, FigureUnit Unit, FigureKind Kind, params string[] Aliases)
{
    public ColumnDraft(ProactiveMeasure measure, string label, string english, FigureUnit unit, FigureKind kind = FigureKind.Count, params string[] aliases)
        : this(FormKey.Of(measure), new BilingualText(label, english), unit, kind, aliases)
    {
    }

    public ColumnDraft(ApplicantKind applicant, string label, string english, params string[] aliases)
        : this(FormKey.Of(applicant), new BilingualText(label, english), FigureUnit.Pieces, FigureKind.Count, aliases)
    {
    }

    public FormColumn In(FormBlock block, string path) =>
        new(block, $"{path}.{Key}", Key, Label, Kind, Unit, Aliases);
}
