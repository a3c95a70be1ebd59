using Disclosure.Messages;

namespace Disclosure.Forms.Editions;

/// <summary>All that makes an edition: its name, what prescribes it and from when on, its tables and a report in which everything is right.</summary>
internal sealed record EditionDefinition
{
    public required ReportEdition Edition { get; init; }

    public required BilingualText Name { get; init; }

    public required BilingualText Instrument { get; init; }

    public required int FirstYear { get; init; }

    /// <summary>Makes the three tables, in printed order, for one form.</summary>
    public required Func<IReadOnlyList<FormTable>> Tables { get; init; }

    public required BalancedExample Example { get; init; }
}
