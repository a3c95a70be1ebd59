using Disclosure.Forms;
using Disclosure.Forms.Editions;
using Disclosure.Reports;

namespace Disclosure.Rules.Examples;

/// <summary>The reports from which every example starts: one an edition, of organs that do not exist, without any fault.</summary>
internal static class BalancedReports
{
    /// <summary>The balanced report of an edition, made from its definition.</summary>
    public static AnnualDisclosureReport Of(Form form)
    {
        var example = form.Definition.Example;
        var builder = new ReportBuilder(form, example.Year)
        {
            Authority = example.Authority,
            Sections = [.. FormSection.All.Select(section => new ReportSection(section.Number, section.Label.Chinese, TextOf(section, example)))],
        };
        foreach (var (element, numbers) in example.Lines)
        {
            foreach (var (cell, number) in CellsOf(form, element).Zip(numbers)) builder.Set(cell, number);
        }

        return builder.SetRest(Figure.Zero).Build();
    }

    private static IEnumerable<FormCell> CellsOf(Form form, string element) =>
        form.Cells.Where(cell => cell.Key.Row.Length == 0 ? cell.Block.Path == element : cell.Row.Path == element);

    private static string TextOf(FormSection section, BalancedExample example)
    {
        var note = section.Kind == SectionKind.ProactiveDisclosure && example.NoteOnProactive.Length > 0 ? $"\n{example.NoteOnProactive}" : "";
        return $"{BalancedText.Of(section.Kind)}{note}";
    }
}
