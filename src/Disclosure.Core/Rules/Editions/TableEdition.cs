using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Editions;

/// <summary>Which editions the tables of a report can be of.</summary>
internal static class TableEdition
{
    /// <summary>The forms whose table was printed: the report's own, or, where it was none of that, those of any other edition.</summary>
    public static IEnumerable<Form> Of(FormTable table, AnnualDisclosureReport report) =>
        IsOwn(table, report) ? [report.Form] : Others(report.Form);

    /// <summary>Whether a table was printed as the report's own edition has it.</summary>
    public static bool IsOwn(FormTable table, AnnualDisclosureReport report)
    {
        for (var i = 0; i < report.Deviations.Count; i++)
        {
            if (report.Deviations[i].Kind == FormDeviationKind.TableOfOtherEdition && report.Deviations[i].Element == table.Path) return false;
        }

        return true;
    }

    /// <summary>Whether a table can be that of a form.</summary>
    public static bool IsOf(Form form, FormTable table, AnnualDisclosureReport report) => IsOwn(table, report) == (form == report.Form);

    /// <summary>The editions besides one.</summary>
    public static IEnumerable<Form> Others(Form form) => form.Catalogue.Forms.Where(other => other != form);

    /// <summary>The name of the one edition that is meant; where it may be any of several, just that it is another.</summary>
    public static BilingualText NameOf(IEnumerable<Form> forms) => forms.ToList() is [var only] ? only.Name : new BilingualText("另一版本", "another edition");

    /// <summary>The tables of a report, named by the numbers of their sections.</summary>
    public static BilingualText Names(IEnumerable<FormTable> tables)
    {
        var numerals = tables.Select(table => FormSection.Numeral(FormSection.Of(table.Section).Number)).ToList();
        return new BilingualText($"第{string.Join('、', numerals)}部分的表格", $"section{(numerals.Count > 1 ? "s" : "")} {string.Join(", ", numerals)}");
    }
}
