using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Checking;

/// <summary>
/// One thing that a check reports of an input, in the language of the run. Writers render entries and work nothing out of their own. Immutable;
/// entries are the same only by reference.
/// </summary>
internal sealed class CheckEntry
{
    private CheckEntry(EntryKind kind, string code, string message)
    {
        Kind = kind;
        Code = code;
        Message = message;
    }

    /// <summary>What is reported.</summary>
    public EntryKind Kind { get; }

    /// <summary>The id of the rule, or the code of the problem.</summary>
    public string Code { get; }

    /// <summary>The whole entry in a sentence.</summary>
    public string Message { get; }

    /// <summary>The place of a finding among the findings of its report; 0-based.</summary>
    public int Index { get; private init; }

    /// <summary>How much it weighs; null for what was not decided.</summary>
    public RuleSeverity? Severity { get; private init; }

    /// <summary>The rule; null for a problem.</summary>
    public Rule? Rule { get; private init; }

    /// <summary>The path of what the rule was asked about; null for a problem.</summary>
    public string? Subject { get; private init; }

    /// <summary>The same in the form's words.</summary>
    public string? Address { get; private init; }

    /// <summary>The article, notice or definition behind the rule; null for a problem.</summary>
    public string? Basis { get; private init; }

    /// <summary>Where in the document it stands, where that is known.</summary>
    public DocumentPlace? Place { get; private init; }

    /// <summary>Why the finding is accepted; null where it is not.</summary>
    public AcceptedFinding? Accepted { get; private init; }

    /// <summary>The finding with its figures; null for anything else.</summary>
    public Finding? Finding { get; private init; }

    /// <summary>The problem with its details; null for anything else.</summary>
    public ReadingProblem? Problem { get; private init; }

    /// <summary>Whether it is a finding that somebody accepted.</summary>
    public bool IsAccepted => Accepted is not null;

    /// <summary>A finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="form">The form of its report.</param>
    /// <param name="accepted">Why it is accepted, where it is.</param>
    /// <param name="index">Its place among the findings of its report; 0-based.</param>
    /// <param name="language">The language of the run.</param>
    public static CheckEntry Of(Finding finding, Form form, AcceptedFinding? accepted, int index, DisplayLanguage language) =>
        new(EntryKind.Finding, finding.RuleId, finding.Message(language))
        {
            Index = index,
            Severity = finding.Severity,
            Rule = finding.Rule,
            Subject = finding.Subject,
            Address = SubjectTexts.Of(finding.Subject, form).In(language),
            Basis = finding.Basis.In(language),
            Place = finding.Place,
            Accepted = accepted,
            Finding = finding,
        };

    /// <summary>What went wrong in the rule itself, where that is why it was not decided; null for anything else.</summary>
    public string? Fault { get; private init; }

    /// <summary>A rule that could not be decided.</summary>
    public static CheckEntry Of(RuleAnswer answer, Form form, DisplayLanguage language)
    {
        var address = SubjectTexts.Of(answer.Subject, form).In(language);
        var fault = answer.Fault is { } thrown ? $"{thrown.GetType().Name}: {thrown.Message.TrimEnd('.')}" : null;
        var message = fault is null ? AuditTexts.NotDecided(address) : AuditTexts.FaultInRule(fault);
        return new CheckEntry(EntryKind.Undetermined, answer.Rule.Id, message.In(language))
        {
            Fault = fault,
            Rule = answer.Rule,
            Subject = answer.Subject,
            Address = address,
            Basis = answer.Rule.Basis.In(language),
        };
    }

    /// <summary>A problem in reading.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="language">The language of the run.</param>
    /// <param name="further">What is said behind the problem's own sentence.</param>
    public static CheckEntry Of(ReadingProblem problem, DisplayLanguage language, string further = "") => new(
        EntryKind.Problem, problem.Code, problem.Message(language) + further)
    {
        Severity = problem.Kind.Severity == ProblemSeverity.Error ? RuleSeverity.Error : RuleSeverity.Warning,
        Place = problem.Place,
        Problem = problem,
    };
}
