using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Manual;

/// <summary>Names what a rule was asked about, in the form's words.</summary>
internal static class SubjectTexts
{
    private static readonly Dictionary<string, BilingualText> Others = new()
    {
        ["report"] = new("整份报告", "the whole report"),
        ["year"] = new("报告年度", "the report year"),
        ["edition"] = new("表格版本", "the edition of the form"),
        ["tables"] = new("各张表格", "the tables"),
        ["sections"] = new("各部分", "the sections"),
        ["rows"] = new("表格各行", "the rows"),
        ["labels"] = new("行名和列名", "the labels"),
    };

    public static BilingualText Of(string subject, Form form)
    {
        if (form.FindCell(subject) is { } cell) return cell.Name;
        if (FormSection.All.FirstOrDefault(section => section.Path == subject) is { } section) return section.Label;
        if (form.FindElement(subject) is { } element) return Of(element);
        return Others.GetValueOrDefault(subject) ?? BilingualText.Same(subject);
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
