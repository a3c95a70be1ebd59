using Ardalis.GuardClauses;
using Disclosure.Rules.Applications;
using Disclosure.Rules.Cases;
using Disclosure.Rules.Completeness;
using Disclosure.Rules.Contents;
using Disclosure.Rules.Editions;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;
using Disclosure.Rules.Examples;
using Disclosure.Rules.Figures;
using Disclosure.Rules.Ledgers;
using Disclosure.Rules.Proactive;
using Disclosure.Rules.Texts;
using Disclosure.Rules.Timing;
using Disclosure.Rules.Units;
using Disclosure.Rules.Years;

namespace Disclosure.Rules;

/// <summary>The examples of all rules; each family of rules keeps its own beside it.</summary>
public static class RuleExamples
{
    /// <summary>All examples, ordered by the rules' ids.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. new[]
        {
            EditionExamples.All,
            CompletenessExamples.All,
            FigureExamples.All,
            EquationExamples.All,
            ProactiveExamples.All,
            ApplicationExamples.All,
            CaseExamples.All,
            CarryOverExamples.All,
            StockExamples.All,
            YearsExamples.All,
            UnitsExamples.All,
            TimingExamples.All,
            ContentExamples.All,
            LedgerExamples.All,
            TextExamples.All,
        }.SelectMany(family => family).OrderBy(example => example.RuleId, StringComparer.Ordinal),
    ];

    /// <summary>Finds the examples of a rule.</summary>
    /// <param name="id">The rule's id, such as DC3001.</param>
    /// <returns>The examples, or null when the rule has none.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static RuleExample? Find(string id)
    {
        Guard.Against.Null(id);
        return All.FirstOrDefault(example => example.RuleId == id);
    }
}
