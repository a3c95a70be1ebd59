namespace Disclosure.Repairs;

/// <summary>What kept a search for smallest sets from being complete.</summary>
public enum RepairLimit
{
    /// <summary>Nothing: every smallest set was found.</summary>
    None,

    /// <summary>No set up to <see cref="RepairOptions.MaximumSize"/> reconciles the figures.</summary>
    Size,

    /// <summary>There are more smallest sets than <see cref="RepairOptions.MaximumSets"/>.</summary>
    Sets,

    /// <summary>The search took more than <see cref="RepairOptions.MaximumSteps"/>.</summary>
    Steps,

    /// <summary>The figures cannot be reconciled: the cells that are fixed contradict each other.</summary>
    Contradiction,
}
