using Disclosure.Cli.Results.Reading;
using Disclosure.Reports;
using Disclosure.Reports.Claims;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers.Json;

/// <summary>
/// What <c>read --claims</c> gives to programs: for each report what its text says of figures, and the numbers that are no claims. The shape is that of
/// <c>claims.schema.json</c>; one a line where lines are asked for.
/// </summary>
internal sealed class ClaimsJson : IReadWriter
{
    private readonly TextWriter target;
    private readonly bool isOne;
    private readonly bool isByLine;
    private readonly JsonPage page;

    public ClaimsJson(TextWriter target, bool isOneDocument, bool isByLine)
    {
        (this.target, isOne, this.isByLine) = (target, isOneDocument, isByLine);
        page = new JsonPage(target, isIndented: !isByLine);
        HasAny = !isOne && !isByLine;
        if (HasAny) page.Json.WriteStartArray();
    }

    public bool HasAny { get; private set; }

    public void Add(string source, AnnualDisclosureReport report)
    {
        HasAny = true;
        var narrative = ReportNarrative.Of(report);
        page.Json.WriteStartObject();
        page.Json.WriteString("source", source);
        if (report.Year is int year) page.Json.WriteNumber("year", year);
        if (report.Authority is { } authority) page.Json.WriteString("authority", authority);
        page.Array("claims", narrative.Claims, claim => Write(claim, report));
        page.Array("unclaimed", narrative.Unclaimed, Write);
        page.Json.WriteEndObject();
        if (isByLine)
        {
            page.End();
            page.Json.Reset();
        }
        else page.Flush();
    }

    public void Finish()
    {
        if (!isOne && !isByLine) page.Json.WriteEndArray();
        if (isByLine) target.Flush();
        else if (HasAny) page.End();
    }

    private void Write(Claim claim, AnnualDisclosureReport report)
    {
        page.Json.WriteStartObject();
        page.Word("kind", claim.Kind);
        page.Json.WriteString("pattern", claim.Pattern);
        page.Json.WriteNumber("value", claim.Value);
        if (claim.PrintedUnit != 1) page.Json.WriteNumber("printedUnit", claim.PrintedUnit);
        if (claim.IsApproximate) page.Json.WriteBoolean("approximate", true);
        page.Strings("readings", claim.Readings.Select(reading => reading.Key));
        if (claim.ReadingIn(report) is { } fitting) page.Json.WriteString("fits", fitting.Key);
        else page.Json.WriteNull("fits");
        page.Word("certainty", claim.Certainty);
        page.Word("subject", claim.Subject);
        page.Text("because", claim.Because);
        PassageJson.Write(page.Json, claim.Passage);
        page.Array("parts", claim.Parts, Write);
        page.Json.WriteEndObject();
    }

    private void Write(ClaimPart part)
    {
        page.Json.WriteStartObject();
        page.Word("role", part.Role);
        page.Json.WriteNumber("value", part.Value);
        PassageJson.Write(page.Json, part.Passage);
        page.Json.WriteEndObject();
    }

    private void Write(UnclaimedNumber number)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("guard", number.Reason);
        page.Text("because", number.Because);
        PassageJson.Write(page.Json, number.Passage);
        page.Json.WriteEndObject();
    }
}
