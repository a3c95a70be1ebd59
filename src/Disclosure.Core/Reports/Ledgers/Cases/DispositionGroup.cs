namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>The groups of outcomes whose rows are told apart by their reason.</summary>
public enum DispositionGroup
{
    /// <summary>（三）不予公开.</summary>
    Refused,

    /// <summary>（四）无法提供.</summary>
    UnableToProvide,

    /// <summary>（五）不予处理.</summary>
    NotProcessed,
}
