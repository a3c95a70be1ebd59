using Disclosure.Benchmarks.Reports;

namespace Disclosure.Benchmarks.Verification;

/// <summary>One that decides the equations and signs of a report, and can be asked what it found.</summary>
public interface IContestant
{
    /// <summary>What the contestant is called in the results.</summary>
    string Name { get; }

    /// <summary>The broken equations and the rows with a negative figure, named as <see cref="BreachNames"/> says.</summary>
    IReadOnlySet<string> Breaches(AuditInput input);
}
