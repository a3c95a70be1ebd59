using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>The six sections with a short text each.</summary>
public static class SectionTexts
{
    private static readonly string[][] Sentences =
    [
        ["本机关按照规定做好政府信息公开工作。", "全年公开渠道运行平稳，栏目按时维护。", "信息发布前均经过保密审查。"],
        ["按规定公开职责范围内的文件和办事事项。", "主动公开的内容以门户网站为主要渠道。"],
        ["申请由专人登记、按期答复。", "办理情况见下表。", "答复文书统一制作并留存。"],
        ["有关案件情况见下表。", "对复议和诉讼中反映的问题已逐件分析。"],
        ["公开内容的时效有待提高，将加强培训。", "部分栏目更新不及时，已安排专人负责。\n下一步将完善考核办法。"],
        ["没有其他需要报告的事项。", "本年度未收取信息处理费。"],
    ];

    /// <summary>All six sections under their official titles.</summary>
    public static Gen<IList<ReportSection>> Complete { get; } =
        Gen.CollectToArray(FormSection.All, TextOf).Select(IList<ReportSection> (sections) => sections);

    /// <summary>The same, with the unit of procurement that the form of 2019 does not print.</summary>
    public static Gen<IList<ReportSection>> CompleteWithUnit { get; } = Complete.Select(IList<ReportSection> (sections) =>
        [.. sections.Select((section, index) => index == 1 ? section with { Text = section.Text + "\n采购总金额单位：元" } : section)]);

    private static Gen<ReportSection> TextOf(FormSection section) =>
        Gen.Elements(Sentences[section.Number - 1]).Select(text => new ReportSection(section.Number, section.Label.Chinese, text));
}
