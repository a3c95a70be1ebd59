using Disclosure.Messages;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>How reports say what was received, answered and carried over.</summary>
internal static class ApplicationPatterns
{
    /// <summary>The patterns.</summary>
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        new()
        {
            Id = "received",
            Says = new("收到、受理的申请", "applications received"),
            Topic = Topic.Applications,
            Words = [WordClass.Received, WordClass.Added],
            IsTotal = true,
            Readings = _ => [NamedReadings.Received, NamedReadings.ReceivedAndCarried],
            Example = "2024年，我局共收到政府信息公开申请7件。",
            Counterexample = "2024年，我局共收到群众留言7件。",
        },
        new()
        {
            Id = "newlyReceived",
            Says = new("新收的申请", "applications newly received"),
            Topic = Topic.Applications,
            Words = [WordClass.NewlyReceived],
            IsTotal = true,
            Readings = _ => [NamedReadings.Received],
            Example = "全年新收政府信息公开申请81件。",
            Counterexample = "全年新收群众来信81件。",
        },
        new()
        {
            Id = "handled",
            Says = new("办理的申请", "applications handled"),
            Topic = Topic.Applications,
            Words = [WordClass.Handled],
            IsTotal = true,
            Readings = _ => [NamedReadings.Handled, NamedReadings.ReceivedAndCarried, NamedReadings.Received],
            Example = "全年共办理政府信息公开申请16件。",
            Counterexample = "全年共办理人大代表建议16件。",
        },
        new()
        {
            Id = "replied",
            Says = new("答复、办结的申请", "applications answered"),
            Topic = Topic.Applications,
            Words = [WordClass.Replied, WordClass.Decided],
            IsTotal = true,
            Readings = _ => [NamedReadings.Handled, NamedReadings.WithoutOther, NamedReadings.WithoutCarried, NamedReadings.Received],
            Example = "收到政府信息公开申请9件，答复8件。",
            Counterexample = "收到网民留言9件，答复8件。",
        },
        new()
        {
            Id = "carriedIn",
            Says = new("上年结转的申请", "applications carried over"),
            Topic = Topic.Applications,
            Words = [WordClass.CarriedIn],
            Dimension = Dimension.Carried,
            CountsInBrackets = true,
            Readings = _ => [NamedReadings.CarriedIn],
            Example = "新收政府信息公开申请81件，上年结转4件。",
            Counterexample = "新收政府信息公开申请81件，上年办理4件。",
        },
        new()
        {
            Id = "carriedOut",
            Says = new("结转下年度的申请", "applications carried forward"),
            Topic = Topic.Applications,
            Words = [WordClass.CarriedOut, WordClass.InProgress],
            Kind = ClaimKind.Pending,
            Dimension = Dimension.Carried,
            CountsInBrackets = true,
            Readings = _ => [NamedReadings.CarriedOut],
            Example = "收到政府信息公开申请23件，22件已答复，1件结转下年度继续办理。",
            Counterexample = "收到群众来信23件，22件已答复，1件结转下年度继续办理。",
        },
        new()
        {
            Id = "carried",
            Says = new("结转的申请", "applications carried, from or to another year"),
            Topic = Topic.Applications,
            Words = [WordClass.Carried],
            Dimension = Dimension.Carried,
            CountsInBrackets = true,
            Readings = _ => [NamedReadings.CarriedIn, NamedReadings.CarriedOut],
            Example = "收到政府信息公开申请23件，结转1件。",
            Counterexample = "收到网民留言23件，结转1件。",
        },
        new()
        {
            Id = "due",
            Says = new("应办理的申请", "applications to be handled"),
            Topic = Topic.Applications,
            Words = [WordClass.Due],
            IsTotal = true,
            Readings = _ => [NamedReadings.ReceivedAndCarried],
            Example = "依申请公开方面，全年应办127件。",
            Counterexample = "信访工作方面，全年应办127件。",
        },
        new()
        {
            Id = "sum",
            Says = new("合计的申请", "applications in all"),
            Topic = Topic.Applications,
            Words = [WordClass.Total],
            Rank = PatternRank.Thing,
            IsVague = true,
            Side = PatternSide.Before,
            Window = 2,
            IsTotal = true,
            Readings = _ => [NamedReadings.ReceivedAndCarried, NamedReadings.Received, NamedReadings.Handled],
            Example = "网络申请5件，信函申请2件，合计7件。",
            Counterexample = "发布信息5条，转载信息2条，合计7条。",
        },
        new()
        {
            Id = "applications",
            Says = new("申请的件数", "applications"),
            Topic = Topic.Applications,
            Words = [WordClass.Application],
            Rank = PatternRank.Thing,
            Side = PatternSide.Before,
            Window = 3,
            IsTotal = true,
            Readings = _ => [NamedReadings.Received, NamedReadings.ReceivedAndCarried, NamedReadings.Handled],
            Example = "全年依申请公开4次，行政复议0次。",
            Counterexample = "作为依申请公开信息数4条。",
        },
        new()
        {
            Id = "someApplications",
            Says = new("申请的件数，可能只是一部分", "applications, perhaps some of them"),
            Topic = Topic.Applications,
            Words = [WordClass.WeakApplication],
            Rank = PatternRank.Thing,
            Side = PatternSide.Before,
            Window = 3,
            IsTotal = true,
            IsVague = true,
            Readings = _ => [NamedReadings.Received, NamedReadings.ReceivedAndCarried, NamedReadings.Handled],
            Example = "依申请公开工作有序推进，全年申请5件。",
            Counterexample = "信访工作有序推进，全年来信5件。",
        },
    ];

    /// <summary>Examples of a part of what was received, in the usual words.</summary>
    internal static string PartOf(string words) => $"2024年，我局共收到政府信息公开申请9件，其中{words}2件。";

    /// <summary>The same words of what is no application.</summary>
    internal static string PartOfMessages(string words) => $"2024年，我局共收到网民留言9件，其中{words}2件。";

    /// <summary>What the words of a row say.</summary>
    internal static BilingualText Row(string chinese, string english) => new($"“{chinese}”的申请", $"applications: {english}");
}
