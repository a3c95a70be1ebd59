namespace Disclosure.Repairs.Networks;

/// <summary>What may be done with a cell's figure.</summary>
internal enum LinkState : byte
{
    /// <summary>The figure is known; changing it has its price.</summary>
    Known,

    /// <summary>The figure is not known; any number from 0 up will do and costs nothing.</summary>
    Open,

    /// <summary>The figure cannot be right: it is below 0. It must be changed, and then any number from 0 up will do.</summary>
    Wrong,

    /// <summary>The figure is known to be right.</summary>
    Fixed,
}
