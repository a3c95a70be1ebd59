using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8008: where the text says that all ended one way, none ended another.</summary>
internal sealed class AllOutcomesAreAsTold : ClaimRule
{
    [SetsRequiredMembers]
    public AllOutcomesAreAsTold()
    {
        Id = "DC8008";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文说“均获维持”“全部予以公开”等的，表中没有别的结果。",
            "Where the text says that all were upheld, or disclosed, the table has no other outcome.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind == ClaimKind.Universal && claim.Pattern.StartsWith("all.", StringComparison.Ordinal);

    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var held = HeldClaim.Of(claim.Readings, report);
        if (held.FirstCell is null || held.IsOpen || held.Values.Any(value => claim.Fits(value.Value!.Value))) Hold(claim, held, narrative, answers);
        else answers.Fail(BreachOf(claim, held, [.. held.Cells, .. OthersBeside(held, report)]));
    }

    // The outcomes that speak against it: what else stands in the same groups.
    private static IEnumerable<BreachCell> OthersBeside(HeldClaim held, AuditedReport report) => report.Form.Cells
        .Where(cell => held.Values[0].Reading.Terms.Any(term => term.Cell.Row.Length == 0 && term.Cell.Table == cell.Key.Table && term.Cell != cell.Key))
        .Where(cell => report[cell].Number is > 0).Select(cell => new BreachCell(cell, report[cell]));
}
