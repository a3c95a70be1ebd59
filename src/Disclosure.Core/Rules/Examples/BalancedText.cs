using Disclosure.Forms;

namespace Disclosure.Rules.Examples;

/// <summary>What the sections of a report without any fault say, whatever its figures.</summary>
internal static class BalancedText
{
    /// <summary>The text of a section.</summary>
    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Overview =>
            "主动公开、依申请公开、政府信息管理、平台建设和监督保障均按要求开展；工作考核和社会评议结果良好，没有发生责任追究的情形。",
        SectionKind.ProblemsAndImprovements => "存在的主要问题是部分文件公开不够及时。下一步，将在文件制发时同步安排公开。",
        SectionKind.OtherMatters => "本年度没有收取政府信息公开信息处理费，没有其他需要报告的事项。",
        _ => $"{FormSection.Of(kind).Label.Chinese}见本部分说明。",
    };
}
