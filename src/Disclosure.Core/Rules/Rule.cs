using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>
/// A rule of the catalogue: a sentence that must hold for a report, who says so, and how a breach is reported. Immutable;
/// compared by reference.
/// </summary>
public abstract class Rule
{
    /// <summary>The id, <c>DC</c> and four digits, never reused.</summary>
    public required string Id { get; init => field = Guard.Against.Null(value); }

    /// <summary>Where the rule's authority comes from.</summary>
    public required RuleClass Class { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>How much a breach weighs unless the audit says otherwise.</summary>
    public required RuleSeverity DefaultSeverity { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>The article, notice or definition behind the rule.</summary>
    public required BilingualText Basis { get; init => field = Guard.Against.Null(value); }

    /// <summary>The sentence that must hold.</summary>
    public required BilingualText Statement { get; init => field = Guard.Against.Null(value); }

    /// <summary>How a breach is reported.</summary>
    public required MessageTemplate Message { get; init => field = Guard.Against.Null(value); }

    /// <summary>The editions to whose reports the rule applies: those of <see cref="Form.All"/> that have its cells.</summary>
    public IReadOnlyList<ReportEdition> Editions => [.. Form.All.Where(AppliesTo).Select(form => form.Edition)];

    /// <summary>Whether an edition has what the rule speaks of; to its reports the rule applies.</summary>
    /// <param name="form">The edition's form.</param>
    public virtual bool AppliesTo(Form form) => true;

    /// <summary>Answers for every instance of the rule in a report.</summary>
    /// <param name="report">The report as the audit reads it, of one of the rule's editions.</param>
    /// <param name="answers">Where the answers go.</param>
    public abstract void Answer(AuditedReport report, RuleAnswers answers);

    /// <summary>The rule's id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether the rule is asked of years too when there was no such form; all others do not apply to these.</summary>
    internal virtual bool AsksBeforeTheForms => false;

    /// <summary>Whether the rule asks for more than one report, and so says nothing of a report alone.</summary>
    internal virtual bool IsOverSeveralReports => false;

    /// <summary>Whether it is one of those on what the subject's own text says.</summary>
    internal virtual bool IsOnText => false;

    /// <summary>Whether it can be asked of dossiers of a shape, where it asks for more than one report.</summary>
    internal virtual bool IsAskedOf(DossierShape shape) => EquationsIn(shape).Count > 0;

    /// <summary>Whether repairs and diagnoses keep the rule's equations.</summary>
    internal virtual bool TiesFigures => true;

    /// <summary>The rule made ready for dossiers of a shape, where it asks for more than one report.</summary>
    internal virtual CompiledRule CompileBeside(DossierShape shape) => new AskedRule(this);

    /// <summary>The equations of which the rule consists, over the reports of dossiers of one shape; none where it says something else.</summary>
    internal virtual IReadOnlyList<BoundEquation> EquationsIn(DossierShape shape) => [];

    /// <summary>The rule made ready for the reports of a form, where it is none of equations.</summary>
    internal virtual CompiledRule CompileFor(Form form, RuleThresholds thresholds) => new AskedRule(this);

    /// <summary>
    /// What the rule answers as far as the report's digest shows that no instance fails or stays open, without looking at
    /// single figures; says the same as <see cref="Answer"/>.
    /// </summary>
    /// <returns>How many instances hold or are not concerned; null where the digest does not show it.</returns>
    internal virtual HeldInstances? Screen(AuditedReport report) => null;
}
