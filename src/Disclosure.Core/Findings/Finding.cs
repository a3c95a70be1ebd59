using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings;

/// <summary>
/// One rule that does not hold at one place of a report: which cells, both sides, on what basis. Immutable; equal
/// when rule, severity, certainty, place and figures are equal.
/// </summary>
public sealed class Finding : IEquatable<Finding>
{
    private readonly Breach breach;
    private readonly AuditedReport audited;
    private string? fingerprint;

    internal Finding(Breach breach, AuditedReport audited)
    {
        this.breach = breach;
        this.audited = audited;
    }

    /// <summary>The rule that does not hold.</summary>
    public Rule Rule => breach.Rule;

    /// <summary>The rule's id, such as DC3001.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How much the finding weighs in this audit.</summary>
    public RuleSeverity Severity => Milder(audited.Options.SeverityOf(Rule) ?? Rule.DefaultSeverity, breach.SeverityAtMost);

    /// <summary>On what the finding rests.</summary>
    public Certainty Certainty => audited.Report.Deviations.Any(IsAssumed) ? Certainty.Assumed : breach.Certainty;

    /// <summary>The path of the cell, row, column, table or section that the finding concerns.</summary>
    public string Subject => breach.Subject;

    /// <summary>The cells on which the finding rests, with figure, side, sign and report; empty where it concerns no cells.</summary>
    public IReadOnlyList<BreachCell> Cells => breach.Cells;

    /// <summary>Those of the cells that stand in the subject.</summary>
    public IEnumerable<BreachCell> SubjectCells => Cells.Where(cell => cell.Companion is null);

    /// <summary>
    /// Where in the subject's document the finding stands: what it quotes, else the first of its cells that is known to stand
    /// somewhere; null where none is.
    /// </summary>
    public DocumentPlace? Place => breach.Place ?? breach.Passage?.Place
        ?? SubjectCells.Select(cell => cell.Figure.Place).FirstOrDefault(place => place is not null);

    /// <summary>The words of the report's text that the finding is about, with their place; null where it is about none.</summary>
    public TextPassage? Passage => breach.Passage;

    /// <summary>The sum of what is known on the left side; null outside equations.</summary>
    public decimal? Left => breach.Left;

    /// <summary>The sum of what is known on the right side; null outside equations.</summary>
    public decimal? Right => breach.Right;

    /// <summary>Left − right; null outside equations.</summary>
    public decimal? Difference => Left - Right;

    /// <summary>The side with the larger sum; null outside equations.</summary>
    public EquationSide? LargerSide => Difference switch
    {
        null => null,
        > 0 => EquationSide.Left,
        _ => EquationSide.Right,
    };

    /// <summary>The empty cells that were read as 0.</summary>
    public IReadOnlyList<ReportCell> ReadAsZero => breach.ReadAsZero;

    /// <summary>The cells that take part but whose figures are not known.</summary>
    public IReadOnlyList<ReportCell> Open => breach.Open;

    /// <summary>The equation that does not hold, where the rule is one.</summary>
    public Equation? Equation => breach.Equation;

    /// <summary>
    /// Whether an adjustment, or the report's own words, explain the finding, as its message then says; it is no more than information.
    /// </summary>
    public bool IsExplained => breach.IsExplained;

    /// <summary>The article, notice or definition behind the rule.</summary>
    public BilingualText Basis => Rule.Basis;

    /// <summary>
    /// 16 hexadecimal digits that stay the same from run to run and differ for each year, authority, rule and place or
    /// set of cells. The figures do not enter, nor the file's name.
    /// </summary>
    public string Fingerprint => fingerprint ??= FindingFingerprint.Of(breach, audited.Report);

    /// <summary>The finding in a sentence.</summary>
    /// <param name="language">The language of the sentence.</param>
    public string Message(DisplayLanguage language = DisplayLanguage.Chinese) =>
        Rule.Message.Fill(language, breach.Equation is null ? EquationProse.SlotsWithNotes(breach) : EquationProse.Slots(breach, audited)).TrimEnd();

    /// <summary>The finding in a sentence that leaves out which cells each side adds up, for where they stand below it.</summary>
    internal string Sentence(DisplayLanguage language) => breach.Equation is null
        ? Message(language)
        : EquationProse.WithoutTerms(Rule.Message).Fill(language, EquationProse.Slots(breach, audited)).TrimEnd();

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null
        && Rule == other.Rule
        && Severity == other.Severity
        && Certainty == other.Certainty
        && Left == other.Left
        && Right == other.Right
        && Cells.SequenceEqual(other.Cells)
        && Fingerprint == other.Fingerprint;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuleId, Subject, Left, Right);

    /// <summary>The rule's id and the finding in a Chinese sentence.</summary>
    public override string ToString() => $"{RuleId} {Message()}";

    private static RuleSeverity Milder(RuleSeverity one, RuleSeverity other) => one < other ? one : other;

    private bool IsAssumed(FormDeviation deviation) =>
        deviation.Kind == FormDeviationKind.AssumedOrder && SubjectCells.Any(cell => cell.Cell.Table.Path == deviation.Element);
}
