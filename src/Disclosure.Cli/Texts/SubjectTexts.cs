using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>Names what a rule was asked about, in the form's words.</summary>
internal static class SubjectTexts
{
    private static readonly BilingualText WholeReport = new("整份报告", "the whole report");

    public static BilingualText Of(string subject, Form form)
    {
        if (form.FindCell(subject) is { } cell) return cell.Name;
        if (FormSection.All.FirstOrDefault(section => section.Path == subject) is { } section) return section.Label;
        return form.FindElement(subject) is { } element ? Of(element) : subject == "report" ? WholeReport : BilingualText.Same(subject);
    }

    public static BilingualText Of(FormElement element) => element switch
    {
        FormRow { Key: "" } row => Of(row.Block),
        FormRow row => new BilingualText($"“{row.Address}”行", $"row “{row.Name.English}”"),
        FormColumn column => new BilingualText($"“{column.Label.Chinese}”列", $"column “{column.Label.English}”"),
        FormBlock block => new BilingualText(block.Address, block.Label.English),
        _ => element.Label,
    };
}
