using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Messages;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>Tells where the report itself names as many expired documents (失效) as are missing from those in force.</summary>
internal static class ExpiredDocuments
{
    private static readonly Regex Named = new("失效[^0-9。；，]{0,10}(?<number>[0-9]+)\\s*件|(?<number>[0-9]+)\\s*件[^0-9。；，]{0,12}失效", RegexOptions.CultureInvariant);

    public static BreachRemark? Of(AuditedReport report, Breach breach)
    {
        var missing = breach.Right!.Value - breach.Left!.Value;
        if (missing <= 0) return null;
        var named = (report.Report.Sections ?? []).SelectMany(section => Named.Matches(section.Text)).Any(match =>
            decimal.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == missing);
        var gone = NumberText.Plain(missing);
        return named
            ? new BreachRemark(
                new BilingualText($"报告正文说明有 {gone} 件失效，与差额一致。", $"The report's own text names {gone} expired documents, just as many."),
                Explains: true)
            : new BreachRemark(new BilingualText($"请核对是否有 {gone} 件失效。", $"Check whether {gone} expired."), Explains: false);
    }
}
