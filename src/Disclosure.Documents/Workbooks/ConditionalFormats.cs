using System.Xml;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Workbooks;

/// <summary>The rules of a sheet that change the look of cells where conditions hold, as far as they change what is read.</summary>
/// <param name="reader">The sheet's markup.</param>
/// <param name="styles">The changes to which rules refer.</param>
internal sealed class ConditionalFormats(XmlReader reader, CellStyles styles)
{
    // How many comparisons of a cell with a range weigh as much as a cell.
    private const int ComparisonsOfACell = 50;

    private readonly List<ConditionalRule> rules = [];

    /// <summary>Takes in the rules at whose ranges the reader stands.</summary>
    public void Read()
    {
        var ranges = CellRange.ParseAll(reader.Attribute("sqref") ?? "");
        foreach (var child in reader.Children())
        {
            if (child == "cfRule" && ranges.Count > 0) Rule(ranges);
        }
    }

    /// <summary>The cells with what the rules change.</summary>
    public List<SheetCell> Applied(List<SheetCell> cells, CellPrinter printer, ReadingContext context)
    {
        if (rules.Count == 0) return cells;
        context.Budget.Take((long)cells.Count * rules.Sum(rule => rule.Ranges.Count) / ComparisonsOfACell);
        var ordered = rules.OrderBy(rule => rule.Priority).ToList();
        return [.. cells.Select(cell => Applied(cell, ordered.Where(rule => rule.Ranges.Any(range => range.Has(cell.Address))), printer))];
    }

    // What a rule changes that comes first, one behind it leaves. Of a rule whose condition is not known, both ways are looked at.
    private static SheetCell Applied(SheetCell cell, IEnumerable<ConditionalRule> rules, CellPrinter printer)
    {
        StyleChange? certain = null;
        var unsure = new List<StyleChange>();
        foreach (var rule in rules)
        {
            var holds = rule.HoldsFor(cell.Content);
            if (holds is null) unsure.Add(certain is null ? rule.Change : certain.Over(rule.Change));
            if (holds == true) certain = certain is null ? rule.Change : certain.Over(rule.Change);
            if (holds == true && rule.IsLast) break;
        }

        var shown = certain is null ? cell : printer.Show(cell.Content, cell.Content.Style.With(certain));
        var other = unsure.Select(change => printer.Show(cell.Content, cell.Content.Style.With(certain is null ? change : change.Over(certain))))
            .FirstOrDefault(other => other.Text != shown.Text);
        return other is null || shown.Doubt is not null ? shown : printer.Unsure(shown, other);
    }

    private void Rule(IReadOnlyList<CellRange> ranges)
    {
        var rule = new ConditionalRule(ranges, reader.Number("priority") ?? int.MaxValue, styles.Change(reader.Number("dxfId"))
            ?? new StyleChange(null, CellFont.Plain, null))
        {
            Type = reader.Attribute("type") ?? "",
            Operator = reader.Attribute("operator") ?? "",
            IsLast = reader.Attribute("stopIfTrue") is "1" or "true",
        };
        foreach (var child in reader.Children())
        {
            if (child == "formula") rule = rule with { Formulas = [.. rule.Formulas, reader.Text()] };
            else if (child is "dataBar" or "iconSet" && reader.Attribute("showValue") is "0" or "false") rule = rule with { Change = StyleChange.Unshown };
        }

        if (!rule.Change.IsEmpty || rule.IsLast) rules.Add(rule);
    }
}
