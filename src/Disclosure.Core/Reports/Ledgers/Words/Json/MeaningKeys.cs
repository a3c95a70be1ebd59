using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Words.Json;

/// <summary>What words can mean, by the keys of the file: the identifiers of the glossary in camelCase.</summary>
internal static class MeaningKeys
{
    public static IReadOnlyDictionary<string, LedgerField> Heads { get; } = Of<LedgerField>();

    public static IReadOnlyDictionary<string, ApplicantKind> Applicants { get; } = Of(ApplicantKind.Total);

    public static IReadOnlyDictionary<string, CaseOutcome> Reviews { get; } = Of(CaseOutcome.Total);

    public static IReadOnlyDictionary<string, Disposition> Dispositions { get; } = Enum.GetValues<ApplicationRow>().Where(Disposition.IsRowOfOutcomes)
        .Select(row => (Key: FormKey.Of(row), Meaning: Disposition.Of(row)))
        .Concat(Enum.GetValues<DispositionGroup>().Select(group => (FormKey.Of(group), Disposition.Of(group))))
        .Concat(Enum.GetValues<CaseState>().Select(state => (FormKey.Of(state), Disposition.Of(state))))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static Dictionary<string, T> Of<T>(params T[] without)
        where T : struct, Enum => Enum.GetValues<T>().Except(without).ToDictionary(FormKey.Of);
}
