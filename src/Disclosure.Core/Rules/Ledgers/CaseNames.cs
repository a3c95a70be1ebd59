using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Rules.Ledgers;

/// <summary>Names cases in a message by their numbers or places alone: the first few, and how many more.</summary>
internal static class CaseNames
{
    private const int NamedAtMost = 5;

    public static BilingualText Of(IReadOnlyCollection<CaseRecord> cases)
    {
        var names = cases.Take(NamedAtMost).Select(record => record.Name).ToList();
        var rest = cases.Count - names.Count;
        return new BilingualText(
            string.Join('、', names.Select(name => name.Chinese)) + (rest > 0 ? $" 等 {cases.Count} 件" : ""),
            string.Join(", ", names.Select(name => name.English)) + (rest > 0 ? $" and {rest} more" : ""));
    }
}
