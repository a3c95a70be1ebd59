using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Organs;

namespace Disclosure.Reports;

/// <summary>What kind of organ reports, and how that is known. Immutable; equal when both parts are.</summary>
/// <param name="Kind">The kind; null where it is not known.</param>
/// <param name="Reason">Why the kind is taken to be this one, or why it is not known.</param>
public sealed record OrganInference(OrganKind? Kind, BilingualText Reason)
{
    /// <summary>Why the kind is taken to be this one, or why it is not known.</summary>
    public BilingualText Reason { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Reason);

    internal static OrganInference Given(OrganKind kind) => new(kind, new BilingualText(
        $"由使用者指明为{OrganKindNames.Of(kind).Chinese}",
        $"given by the caller as {OrganKindNames.Of(kind).English}"));
}
