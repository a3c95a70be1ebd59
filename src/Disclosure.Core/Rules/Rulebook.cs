using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Rules;

/// <summary>
/// A catalogue of rules under a version, by which reports of any edition are audited. Applications put rules of their own
/// beside those of <see cref="RuleCatalogue"/>, under ids that do not begin with <c>DC</c>. Immutable and thread-safe.
/// </summary>
public sealed class Rulebook
{
    private readonly ConditionalWeakTable<Form, FormRules> byForm = [];
    private readonly ConditionalWeakTable<RuleOptions, Rulebook> inForce = [];
    private FormRules? recent;

    /// <summary>A rulebook of some rules.</summary>
    /// <param name="version">What results call the rulebook; not empty.</param>
    /// <param name="rules">The rules; they are kept in the order of their ids.</param>
    /// <exception cref="ArgumentException">
    /// There is no version; a rule is null, has an id of another kind than two to four capital letters and four digits or
    /// that of another rule, lacks its basis, statement or message in a language, or is an error of mere plausibility.
    /// </exception>
    public Rulebook(string version, IEnumerable<Rule> rules)
    {
        Version = Guard.Against.NullOrWhiteSpace(version);
        var fit = Guard.Against.Null(rules).Select(rule => Guard.Against.UnfitRule(rule, nameof(rules)));
        Rules = Array.AsReadOnly([.. fit.OrderBy(rule => rule.Id, StringComparer.Ordinal)]);
        if (Rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two rules have the id {twice.Key}.", nameof(rules));
        }
    }

    /// <summary>The version; every result carries it.</summary>
    public string Version { get; }

    /// <summary>The rules, in the order of their ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Finds a rule.</summary>
    /// <param name="id">The rule's id.</param>
    /// <returns>The rule, or null when none has that id.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Rule? Find(string id)
    {
        Guard.Against.Null(id);
        return Rules.FirstOrDefault(rule => rule.Id == id);
    }

    /// <summary>What the equations say together about the cells of a form; worked out once for each.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public EquationAnalysis Analyse(Form form) => For(Guard.Against.Null(form)).Analysis;

    /// <summary>What the equations say together about the cells of two neighbouring years.</summary>
    /// <param name="earlier">The form of the earlier year.</param>
    /// <param name="later">The form of the later year.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public PairAnalysis AnalysePair(Form earlier, Form later)
    {
        Guard.Against.Null(earlier);
        var rules = For(Guard.Against.Null(later)).Beside(new DossierShape([(ReportSlot.Subject, later), (ReportSlot.PriorYear, earlier)]));
        var equations = rules.Analyses.SelectMany(year => year.Analysis.Systems
            .SelectMany(system => system.Equations).Select(equation => equation.In(year.Slot)));
        return new PairAnalysis(earlier, later, [.. equations], rules.Ties);
    }

    // Without the rules that are off in audits with some choices; worked out once for each.
    internal Rulebook InForce(RuleOptions options) => !options.Grades.Values.Contains(RuleGrade.Off)
        ? this
        : inForce.GetValue(options, each => new Rulebook(Version, Rules.Where(rule => each.SeverityOf(rule) is not null)));

    // Most reports are of the same form as the one before; the look-up would cost as much as deciding all equations.
    internal FormRules For(Form form)
    {
        var known = recent;
        if (known is not null && known.Form == form) return known;
        return recent = byForm.GetValue(form, each => new FormRules(this, each));
    }

    /// <summary>Its version and how many rules it has.</summary>
    public override string ToString() => $"{Version}, {Rules.Count} rules";
}
