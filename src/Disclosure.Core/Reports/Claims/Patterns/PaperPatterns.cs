using System.Collections.Concurrent;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>How reports speak of rules, normative documents and decisions. What is published is not what is issued: of that no figure is claimed.</summary>
internal static class PaperPatterns
{
    private static readonly ConcurrentDictionary<string, ClaimReading> Known = [];

    /// <summary>The patterns.</summary>
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        Of("issued", "制发", "issued", topic =>
        [
            Reading(topic, "issued", "制发", "issued", ProactiveMeasure.IssuedThisYear),
            Reading(topic, "newlyProduced", "新制作", "newly produced", ProactiveMeasure.NewlyProduced),
        ], WordClass.Issued, WordClass.Added),
        Of("repealed", "废止", "repealed", topic => [Reading(topic, "repealed", "废止", "repealed", ProactiveMeasure.RepealedThisYear)], WordClass.Repealed),
        Of("inForce", "现行有效", "in force", topic => [Reading(topic, "inForce", "现行有效", "in force", ProactiveMeasure.InForce)], WordClass.InForce),
        Of("newlyDisclosed", "新公开", "newly disclosed", topic =>
            [Reading(topic, "newlyDisclosed", "新公开", "newly disclosed", ProactiveMeasure.NewlyDisclosed)], WordClass.NewlyDisclosed),
        Of("totalDisclosed", "对外公开总数量", "disclosed in all", topic =>
            [Reading(topic, "totalDisclosed", "对外公开总数量", "disclosed in all", ProactiveMeasure.TotalDisclosed)],
                WordClass.TotalDisclosed) with { Side = PatternSide.Before },
        new()
        {
            Id = "procurement",
            Says = new("政府集中采购的项目", "centralized procurement projects"),
            Topic = Topic.Procurement,
            Words = [WordClass.Procurement, WordClass.Handled, WordClass.Decision],
            Rank = PatternRank.Thing,
            Readings = _ => [new ClaimReading(
                "procurement.projects",
                new("政府集中采购项目", "centralized procurement projects"),
                [new ReadingTerm(CellKey.Of(ProactiveRow.CentralizedProcurement, ProactiveMeasure.ProjectCount))])],
            Example = "全年政府集中采购项目42个。",
            Counterexample = "全年公开招标信息42条。",
        },
        new()
        {
            Id = "decisions",
            Says = new("行政许可、处罚、强制决定", "decisions on licensing, penalties, compulsion"),
            Topic = Topic.Decisions,
            Words = [WordClass.Decision, WordClass.Handled, WordClass.Replied],
            Readings = topic => [Decisions(topic)],
            Example = "全年作出行政许可决定12件。",
            Counterexample = "全年公开行政许可信息12条。",
        },
        new()
        {
            Id = "decisionsNamed",
            Says = new("行政许可、处罚、强制的件数", "licences, penalties, compulsion"),
            Topic = Topic.Decisions,
            Words = [WordClass.Licensing, WordClass.Penalty, WordClass.Compulsion],
            Rank = PatternRank.Thing,
            Side = PatternSide.Before,
            Window = 3,
            Readings = topic => [Decisions(topic)],
            Example = "全年行政许可12件，行政处罚3件。",
            Counterexample = "全年公开行政许可12件。",
        },
    ];

    private static ClaimReading Decisions(Topic topic) =>
        Known.GetOrAdd($"{KeyOf(topic)} {topic}", _ => NamedReadings.Decisions(KeyOf(topic), new("本年处理决定数量", "decisions made"), topic));

    private static ClaimReading Reading(Topic topic, string key, string chinese, string english, ProactiveMeasure measure) =>
        Known.GetOrAdd($"{key} {topic}", _ => NamedReadings.Papers(KeyOf(topic, key), new BilingualText(chinese, english), topic, measure));

    private static ClaimPattern Of(string id, string chinese, string english, Func<Topic, IReadOnlyList<ClaimReading>> readings,
        params WordClass[] words) => new()
        {
            Id = id,
            Says = new BilingualText($"{chinese}的规章、规范性文件", $"rules and normative documents {english}"),
            Topic = Topic.Papers,
            Words = words,
            Readings = readings,
            Example = $"2024年，我局{chinese}行政规范性文件5件。",
            Counterexample = "2024年，我局公开行政规范性文件5件。",
        };

    private static string KeyOf(Topic topic, string measure) => topic switch
    {
        Topic.Rules => $"{measure}.rules",
        Topic.Documents => $"{measure}.documents",
        _ => measure,
    };

    private static string KeyOf(Topic topic) => topic switch
    {
        Topic.Licensing => "licensing",
        Topic.Penalties => "penalties",
        Topic.Compulsion => "compulsion",
        _ => "decisions",
    };
}
