using Disclosure.Benchmarks.Reports;

namespace Disclosure.Benchmarks.Verification;

/// <summary>Who does not find the same is not doing the same work, and is not timed.</summary>
public static class ContestantAgreement
{
    /// <summary>Lets every contestant audit a report.</summary>
    /// <returns>What all of them found.</returns>
    /// <exception cref="InvalidOperationException">Two contestants differ.</exception>
    public static IReadOnlySet<string> Of(IReadOnlyList<IContestant> contestants, AuditInput input)
    {
        var first = contestants[0].Breaches(input);
        foreach (var contestant in contestants)
        {
            var found = contestant.Breaches(input);
            if (found.SetEquals(first)) continue;
            throw new InvalidOperationException(
                $"{contestants[0].Name} found [{Text(first)}], but {contestant.Name} found [{Text(found)}].");
        }

        return first;
    }

    /// <summary>The breaches in one line, in a fixed order.</summary>
    public static string Text(IReadOnlySet<string> breaches) => string.Join(", ", breaches.Order(StringComparer.Ordinal));
}
