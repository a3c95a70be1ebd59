using Disclosure.Messages;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>What decided that words are a claim, where no single pattern did.</summary>
internal static class ListTexts
{
    public static BilingualText Whole { get; } = new("清单说明是全部", "the list says that it is whole");

    public static BilingualText Among { get; } = new("“其中”的各项不超过合计", "what is among a total does not exceed it");

    public static BilingualText Share { get; } = new("占比由两个数算得", "a share follows from two counts");

    public static BilingualText Change { get; } = new("与上年相比的增减", "a change against the year before");

    public static BilingualText None { get; } = new("说明没有", "it is said that there was none");

    public static BilingualText All { get; } = new("说明全部如此", "it is said that all ended so");

    public static BilingualText OneOutcome { get; } = new("说明前面所说案件的结果", "the outcome of the cases named before");
}
