using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>Searches one network: with 64-bit sums where these suffice, else with 128 bits.</summary>
internal static class NetworkSearch
{
    public static SearchOutcome Run(NetworkFigures figures, RepairOptions options) =>
        figures.IsSmall ? new SmallestSetSearch<long>(figures, options).Run() : new SmallestSetSearch<Int128>(figures, options).Run();
}
