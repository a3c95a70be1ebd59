using System.Text.Json;
using Disclosure.Reports;

namespace Disclosure.Cli.Choices;

/// <summary>The words by which <c>--organ</c> names the kinds of organ: those of the report's JSON.</summary>
internal static class OrganKinds
{
    /// <summary>The kinds by their words.</summary>
    public static (string Word, OrganKind? Value)[] Words { get; } =
        [.. Enum.GetValues<OrganKind>().Select(kind => (JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), (OrganKind?)kind))];
}
