using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Texts;

/// <summary>The examples of the rules on what the text says.</summary>
internal static class TextExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly int Year = City.Report.Year!.Value;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC1203", Told("全年行政事业性收费51250.11万元。"), Told("全年行政事业性收费5125.011万元。")),
        new("DC2003", Told("全年实际收取信息处理费500元。"), Told("全年实际收取信息处理费6亿元。")),
        new("DC4007", Told("因政府信息公开引起的行政复议32件，维持22件。"), Told("因政府信息公开引起的1件行政复议正在审理，为结果纠正。")),
        new("DC8001", Told("全年收到政府信息公开申请627件。"), Told("全年收到政府信息公开申请617件。")),
        new("DC8002", Told("收到政府信息公开申请627件，办结613件。"), Told("收到政府信息公开申请627件，办结631件。")),
        new("DC8003", Told("新收政府信息公开申请627件，上年结转24件。"), Told("新收政府信息公开申请627件，上年结转42件。")),
        new("DC8004", Told("收到政府信息公开申请627件，结转下年度继续办理38件。"), Told("收到政府信息公开申请627件，结转下年度继续办理83件。")),
        new("DC8005", Told("办结政府信息公开申请613件，其中予以公开321件。"), Told("办结政府信息公开申请613件，其中予以公开231件。")),
        new("DC8006", Told("办结政府信息公开申请613件，其中予以公开321件，占52.37%。"), Told("办结政府信息公开申请613件，其中予以公开321件，占25.37%。")),
        new("DC8007", Told("因政府信息公开引起的行政复议32件。"), Told("因政府信息公开引起的行政复议23件。")),
        new("DC8008", AllUpheld("政府信息公开行政复议32件，均获维持。"), Told("政府信息公开行政复议32件，均获维持。")),
        new("DC8009",
            Told("收到政府信息公开申请627件，其中网络申请600件、信函申请27件。"),
            Told("收到政府信息公开申请627件，其中网络申请600件、信函申请127件。")),
        new("DC8010",
            ExampleReport.Trial2019.WithText(SectionKind.Overview, "未发生因政府信息公开引起的行政诉讼。").BesideText(),
            Told("全年未收到政府信息公开申请。")),
        new("DC8011",
            City.WithRow("applications.carriedForwardToNextYear", 0, 0, 0, 0, 0, 0, 0)
                .WithText(SectionKind.Overview, "收到政府信息公开申请627件，已全部办结。").BesideText(),
            Told("收到政府信息公开申请627件，已全部办结。")),
        new("DC8012", Told("全年制发行政规范性文件64件。"), Told("全年制发行政规范性文件46件。")),
        new("DC8015", Told($"{Year}年，收到政府信息公开申请627件。"), Told($"{Year - 1}年，收到政府信息公开申请500件。")),
        new("DC8016", Told("受理政府信息公开申请627件。"), Told("受理群众向省人民政府提出的政府信息公开申请6件。")),
        new("DC8019",
            Told("收到政府信息公开申请627件，较上年增加127件，增长25.4%。"),
            Told("收到政府信息公开申请627件，较上年增加127件，增长20.3%。")),
        new("DC8022",
            Told("新收政府信息公开申请627件，上年结转24件，办结613件，结转下年度38件。"),
            Told("新收政府信息公开申请627件，上年结转24件，办结613件，结转下年度48件。")),
    ];

    private static ExampleReport Told(string text) => City.WithText(SectionKind.Overview, text).BesideText();

    private static ExampleReport AllUpheld(string text) => City
        .With("reconsideration.upheld", 32L).With("reconsideration.corrected", Figure.Zero)
        .With("reconsideration.otherOutcome", Figure.Zero).With("reconsideration.pending", Figure.Zero)
        .WithText(SectionKind.Overview, text).BesideText();
}
