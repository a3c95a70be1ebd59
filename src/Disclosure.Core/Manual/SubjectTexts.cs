using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>Names what a rule was asked about, in the form's words.</summary>
internal static class SubjectTexts
{
    /// <summary>The name of a subject; one that an application's own rule made up is quoted.</summary>
    public static BilingualText Of(string subject, Form form) => Find(subject, form) ?? new BilingualText($"“{subject}”", $"“{subject}”");

    /// <summary>The name of a subject; null where it names nothing of the form or of the delivered rules.</summary>
    public static BilingualText? Find(string subject, Form form)
    {
        if (form.FindCell(subject) is { } cell) return cell.Name;
        if (FormSection.All.FirstOrDefault(section => section.Path == subject) is { } section) return section.Label;
        return form.FindElement(subject) is { } element ? Of(element) : RuleSubject.NameOf(subject);
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
