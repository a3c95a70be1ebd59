using System.Globalization;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>The cells that a rule reads, by the largest parts of the form that hold them all.</summary>
internal static class CellLines
{
    private const int NamedAtMost = 8;

    /// <summary>What a rule reads, once for all editions or a line an edition.</summary>
    public static IReadOnlyList<string> Of(Rule rule, IReadOnlyList<Form> forms, DisplayLanguage language)
    {
        var editions = forms.Select(form => (form.Name, Cells: Of(form, RuleCells.ReadBy(rule, form)))).ToList();
        if (editions.Select(edition => edition.Cells).Distinct().Count() == 1) return [editions[0].Cells.In(language)];
        return [.. editions.Select(edition => $"{edition.Name.In(language)}{RuleTexts.Colon(language)}{edition.Cells.In(language)}")];
    }

    /// <summary>Cells of a form by the largest parts that they fill; the first few parts and the rest by number.</summary>
    public static BilingualText Of(Form form, IReadOnlyList<FormCell> cells)
    {
        if (cells.Count == 0) return RuleTexts.NoFigures;
        if (cells.Count == form.Cells.Count) return All("整份表格", "all tables", cells.Count);
        var parts = form.Tables.Select(table => (table, cells.Where(cell => cell.Table == table).ToHashSet()))
            .Where(part => part.Item2.Count > 0)
            .SelectMany(part => PartsOf(part.table, part.Item2)).ToList();
        var shown = parts.Count <= NamedAtMost ? parts : [.. parts.Take(NamedAtMost), RuleTexts.AndMore(parts.Count - NamedAtMost)];
        return new BilingualText(string.Join('、', shown.Select(part => part.Chinese)), string.Join("; ", shown.Select(part => part.English)));
    }

    private static List<BilingualText> PartsOf(FormTable table, HashSet<FormCell> cells)
    {
        var numeral = FormSection.Numeral(FormSection.Of(table.Section).Number);
        if (cells.Count == table.Cells.Count) return [All($"第{numeral}部分表格", $"the table of section {numeral}", cells.Count)];
        var parts = new List<BilingualText>();
        foreach (var line in table.Cells.GroupBy(cell => (FormElement)cell.Row).Concat(table.Cells.GroupBy(cell => (FormElement)cell.Column)))
        {
            if (line.Count() < 2 || !line.All(cells.Contains)) continue;
            parts.Add(SubjectTexts.Of(line.Key));
            cells.ExceptWith(line);
        }

        parts.AddRange(table.Cells.Where(cells.Contains).Select(cell => cell.Name));
        return parts;
    }

    private static BilingualText All(string chinese, string english, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{chinese}的全部 {count} 格"),
        string.Create(CultureInfo.InvariantCulture, $"{english}, {count} cells"));
}
