namespace Disclosure.Rules;

/// <summary>How many instances of rules answered that nothing is wrong.</summary>
/// <param name="Passed">Those that hold.</param>
/// <param name="NotApplicable">Those that do not concern the report.</param>
internal readonly record struct HeldInstances(int Passed, int NotApplicable = 0)
{
    public static HeldInstances operator +(HeldInstances one, HeldInstances other) =>
        new(one.Passed + other.Passed, one.NotApplicable + other.NotApplicable);
}
