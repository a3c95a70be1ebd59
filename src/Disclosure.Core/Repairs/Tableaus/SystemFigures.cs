using Disclosure.Repairs.Networks;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs.Tableaus;

/// <summary>The figures of a system's cells in the reports of a dossier, packed, as the audit reads them.</summary>
internal sealed class SystemFigures : TiedFigures
{
    private SystemFigures(CellSystem system)
        : base(system.Cells.Length)
    {
        System = system;
        Lacks = new Int128[system.Rows.Length];
    }

    private SystemFigures(SystemFigures other, Int128[] lacks)
        : base(other)
    {
        System = other.System;
        Lacks = lacks;
        IsBalanced = lacks.AsSpan().IndexOfAnyExcept(Int128.Zero) < 0;
    }

    /// <summary>The equations and their cells.</summary>
    public CellSystem System { get; }

    /// <summary>For each row what its left side lacks; below 0 where it has too much.</summary>
    public Int128[] Lacks { get; }

    public override IReadOnlyList<RuleEquation> Equations => System.Equations;

    public override IEnumerable<(RuleEquation Equation, Int128 Gap)> Gaps => System.Equations.Select((equation, row) => (equation, -Lacks[row]));

    public override IReadOnlyList<ReportSlot> Reports => System.Reports;

    public override ReportCell CellAt(int link) => System.Cells[link];

    public override int LinkOf(ReportCell cell) => System.LinkOf(cell);

    public override bool IsInDoubt(int link) => Array.Exists(System.RowsOf[link], row => Lacks[row] != 0);

    /// <summary>Packs the figures of a dossier.</summary>
    public static SystemFigures Read(CellSystem system, Dossier dossier, BlankReading blanks, RepairOptions options)
    {
        var figures = new SystemFigures(system);
        foreach (var cell in options.FixedCells)
        {
            if (system.LinkOf(cell) is >= 0 and var link) figures.States[link] = LinkState.Fixed;
        }

        for (var link = 0; link < system.Cells.Length; link++)
        {
            if (options.FixedReports.Contains(system.Cells[link].Report)) figures.States[link] = LinkState.Fixed;
        }

        if (options.Weights.Count > 0) figures.Weights = [.. system.Cells.Select(cell => options.Weights.GetValueOrDefault(cell, 1))];
        figures.Pack(dossier, blanks);
        if (options.FixedReports.Count > 0) figures.LeaveOut(options.FixedReports);
        return figures;
    }

    /// <summary>Packs the figures of a dossier, none of which may change; one cell may be opened besides those without a figure.</summary>
    public static SystemFigures ReadFixed(CellSystem system, Dossier dossier, BlankReading blanks, ReportCell? opened)
    {
        var figures = new SystemFigures(system);
        figures.States.AsSpan().Fill(LinkState.Fixed);
        figures.Pack(dossier, blanks, opened is { } cell ? system.LinkOf(cell) : -1);
        return figures;
    }

    /// <summary>The same figures with other equations that lack something.</summary>
    public SystemFigures WithLacks(Int128[] lacks) => new(this, lacks);

    private void Pack(Dossier dossier, BlankReading blanks, int opened = -1)
    {
        var audited = System.Reports.ToDictionary(slot => slot, slot => new AuditedReport(dossier.ReportIn(slot)!, new RuleOptions { BlankReading = blanks }));
        var sum = UInt128.Zero;
        for (var link = 0; link < Values.Length; link++)
        {
            var cell = System.Cells[link];
            var report = audited[cell.Report];
            if (link == opened)
            {
                States[link] = LinkState.Open;
            }
            else if (report.Report.FigureOf(cell.Cell).Count is long count)
            {
                if (count < 0 && States[link] != LinkState.Fixed) States[link] = LinkState.Wrong;
                else Values[link] = count;
                sum += (UInt128)Int128.Abs(count);
            }
            else if (!report.ReadsAsZero(cell.Cell))
            {
                States[link] = LinkState.Open;
            }

            HasOpen |= States[link] is LinkState.Open or LinkState.Wrong;
        }

        IsSmall = sum <= long.MaxValue / 2;
        AddUp(dossier);
    }

    private void AddUp(Dossier dossier)
    {
        for (var row = 0; row < Lacks.Length; row++)
        {
            var (links, coefficients) = System.Rows[row];
            Lacks[row] = System.Equations[row].Equation.Constant;
            for (var i = 0; i < links.Length; i++) Lacks[row] -= (Int128)coefficients[i] * Values[links[i]];
            if (IsExplained(System.Equations[row], Lacks[row], dossier)) Lacks[row] = 0;
        }

        IsBalanced = Lacks.AsSpan().IndexOfAnyExcept(Int128.Zero) < 0;
    }

    // Figures that moved lawfully need no repair.
    private static bool IsExplained(RuleEquation equation, Int128 lack, Dossier dossier)
    {
        if (lack == 0 || equation.Opening is not { } opening || dossier.Adjustments.Count == 0) return false;
        var moved = Int128.Zero;
        foreach (var (_, part) in dossier.MovedInto(opening)) moved += part;
        return lack + moved == 0;
    }

    // What is wrong within reports that stand as they are is no matter of a search in the others.
    private void LeaveOut(IReadOnlyCollection<ReportSlot> fixedReports)
    {
        for (var row = 0; row < Lacks.Length; row++)
        {
            if (Array.TrueForAll(System.Rows[row].Links, IsInFixedReport)) Lacks[row] = 0;
        }

        IsBalanced = Lacks.AsSpan().IndexOfAnyExcept(Int128.Zero) < 0;

        bool IsInFixedReport(int link) => States[link] == LinkState.Fixed && fixedReports.Contains(System.Cells[link].Report);
    }
}
