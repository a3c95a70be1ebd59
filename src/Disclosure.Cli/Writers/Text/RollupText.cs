using Disclosure.Cli.Results.Rolling;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Text;

/// <summary>A sum held against its units, for people: the sum with its findings, then a line for each unit.</summary>
internal sealed class RollupText(TextPage page, DisplayLanguage language, bool isVerbose) : IRollupWriter
{
    private const int Indent = 4;

    public void Write(CheckedRollup rollup)
    {
        new ReportText(page, language, isVerbose) { BelowVerdict = rollup.Causes }.Write(rollup.Sum);
        page.Line();
        var missing = rollup.Units.Count(row => row.Unit.Report is null);
        page.Line(new Piece(RollupTexts.Received(rollup.Units.Count - missing, missing).In(language), Tone.Strong));
        var width = rollup.Units.Select(row => CellWidth.Of(row.Unit.Unit.Name)).DefaultIfEmpty().Max();
        foreach (var row in rollup.Units) Write(row, width);
        WriteImplied(rollup);
    }

    private void Write(UnitRow row, int width)
    {
        var lead = $"    {CellWidth.PadRight(row.Unit.Unit.Name, width)}  ";
        if (row.Unit.Report is null)
        {
            page.Hanging(Indent, lead, new Piece(RollupTexts.NotHandedIn.In(language), Tone.Warning));
            return;
        }

        page.Hanging(
            Indent,
            lead,
            new Piece($"{RollupTexts.OwnErrors.In(language)} {row.Errors}", row.Errors > 0 ? Tone.Error : Tone.Plain),
            new Piece(row.Suspicion is { } suspicion ? $"  {suspicion.In(language)}" : "", Tone.Warning),
            new Piece($"  {row.Unit.Report}", Tone.Faint));
    }

    private void WriteImplied(CheckedRollup rollup)
    {
        if (rollup.Result.Implied is not { } implied) return;
        page.Line();
        page.Hanging(0, RollupTexts.Implied(implied.Authority!, ReportAudit.EquationsHold(implied)).In(language));
        foreach (var (cell, figure) in rollup.Implied) page.Line($"    {cell.Name.In(language)}  {figure}");
    }
}
