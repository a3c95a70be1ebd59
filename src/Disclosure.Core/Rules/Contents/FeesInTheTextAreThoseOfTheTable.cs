using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC1203: what the text says of 行政事业性收费 is what stands in the table, as exactly as it is printed.</summary>
internal sealed partial class FeesInTheTextAreThoseOfTheTable : ContentRule
{
    private const decimal YuanInTheTable = 10_000;
    private static readonly CellKey Fees = CellKey.Of(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected);

    [SetsRequiredMembers]
    public FeesInTheTextAreThoseOfTheTable()
    {
        Id = "DC1203";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("年度报告格式第二部分列名：“单位：万元”", "Head of the column in section 二: in ten thousand yuan (万元)");
        Statement = new BilingualText(
            "正文所说的行政事业性收费金额，折合万元后与表中一致。",
            "What the text says of administrative fees, put in ten thousand yuan, is what stands in the table.");
        Message = new MessageTemplate(
            "正文说“{text}”，表中为 {table} 万元。",
            "The text says “{text}”; the table has {table} (in ten thousand yuan).");
    }

    public override bool AppliesTo(Form form) => form.Find(Fees) is not null;

    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var cell = report.Form.Find(Fees)!;
        var inTable = report[cell].Number ?? (report.ReadsAsZero(cell) ? 0 : null);
        var any = false;
        foreach (var line in text.Sections)
        {
            foreach (Match told in Told().Matches(line.Text))
            {
                if (IsOfSomethingElse(told, report.Report.Year)) continue;
                any = true;
                if (inTable is not decimal amount) answers.CannotDecide(this, cell.Path, RuleSeverity.Warning);
                else answers.PassUnless(this, cell.Path, IsSame(told, amount) ? null : BreachAt(
                    cell.Path, line, line.Folded.Of(told.Groups["claim"]), [new BreachCell(cell, report[cell])], ("table", NumberText.Of(amount))));
            }
        }

        if (!any) answers.DoesNotApply(this, cell.Path);
    }

    // Within one of the last digit that is printed, rounded or cut off.
    private static bool IsSame(Match told, decimal amountInTable)
    {
        var printed = told.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return true;
        var unit = told.Groups["unit"].Value switch
        {
            "亿" => 100_000_000m,
            "万" => 10_000m,
            _ => 1m,
        };
        var places = printed.IndexOf('.') is >= 0 and var point ? printed.Length - point - 1 : 0;
        var lastDigit = unit;
        for (var i = 0; i < places; i++) lastDigit /= 10;
        return Math.Abs((number * unit) - (amountInTable * YuanInTheTable)) < lastDigit;
    }

    private static bool IsOfSomethingElse(Match told, int? year) =>
        OfOthers().IsMatch(told.Groups["before"].Value + told.Groups["claim"].Value)
        || Year().Matches(told.Value).Any(other => int.Parse(other.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) != year);

    [GeneratedRegex(
        "(?<=^|[。;])(?<before>[^。;]{0,120}?)(?<claim>行政事业性收费[^。;0-9]{0,20}(?<number>[0-9][0-9,]{0,15}(?:\\.[0-9]{1,6})?)(?<unit>[亿万])?元)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    // Other years, parts, plans, comparisons, and figures that are said to be about so much.
    [GeneratedRegex("上一?年|去年|同期|同比|其中|预算|预计|计划|减免|降低|减少|增加|标准|项目|约|近|余|多元|超", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
