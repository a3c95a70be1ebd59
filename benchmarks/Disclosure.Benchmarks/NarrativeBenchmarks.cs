using System.Text;
using BenchmarkDotNet.Attributes;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Claims;

namespace Disclosure.Benchmarks;

/// <summary>
/// Reads the claims of 1 MB and of 2 MB of a report's text: section 一 as offices write it, of which a sentence in six is about figures that the
/// tables hold. The second size shows whether time grows with the text alone.
/// </summary>
[MemoryDiagnoser]
public class NarrativeBenchmarks
{
    private const int Megabyte = 1_000_000;

    private const string Section =
        "一是压实工作责任。我局把政务公开纳入年度考核，及时更新公开指南和公开目录，安排专人负责信息的收集、审核和发布，确保各项要求落到实处。\n"
        + "二是加强平台建设。全年在门户网站发布信息481条，其中概况类382条、动态类93条、目录类6条；公众号推送95期、285篇图文信息，阅读量11.9万人次。\n"
        + "三是回应社会关切。办理12345热线工单47件，全部按期回复；收到网民留言92条，办结90条。3月22日召开新闻通气会，解读《信访工作办法》（2019年修订）。\n"
        + "四是做好依申请公开。2024年，我局共收到政府信息公开申请12件，上年结转2件，较上年减少3件，下降20%；办结13件，其中予以公开8件、部分公开2件、"
        + "无法提供3件，结转下年度1件。未收取信息处理费。\n"
        + "五是强化监督保障。因政府信息公开引起的行政复议2件，维持1件，尚未审结1件；未发生行政诉讼。全年制发行政规范性文件4件，废止1件，现行有效21件。\n"
        + "六是抓好队伍建设。组织专题培训2次，参训120人次，围绕答复文书、公开属性认定和档案管理开展交流，业务能力有所提高，工作机制进一步健全。\n";

    private AnnualDisclosureReport report = null!;

    [Params(1, 2)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder();
        for (var bytes = 0; bytes < Megabytes * Megabyte; bytes += Encoding.UTF8.GetByteCount(Section)) text.Append(Section);
        report = new ReportBuilder(2024) { Sections = [ReportSection.Of(SectionKind.Overview, text.ToString())] }.SetRest(Figure.Zero).Build();
        if (Read() == 0) throw new InvalidOperationException("No claim is read.");
    }

    [Benchmark(Description = "ReportNarrative.Of(report).Claims")]
    public int Read() => ReportNarrative.Of(report).Claims.Count;
}
