using System.Buffers;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>
/// What is left of a clause when everything known is taken out of it. Words that nobody knows may say that another body, a part, or a matter of its
/// own is counted, and leave a doubt.
/// </summary>
internal sealed class Residue(string authority)
{
    // How reports speak of all that is counted, without narrowing it.
    private const string Plain =
        "我本局委办厅镇乡街道处院所校中心会单位机关全各共总计累已均年度内期间截至底末来新的了等向为在至止和及与一二三四五六七八九十多类种级区县市省州盟旗政府部门行政系统公众群众社会" +
        "有效数量件案宗次份起达约有信息开申请提交出通过以要求事项办理情况工作方面形式式渠道任何相关关涉引发被因由于其他组织民法人收受接到并将按时规定期限处答复结果且也还又未无没共同现今则即是不含包括上下月日加人向公文书面合登记产生依法经与对该此所者" +
        "实际当均转入原因属于本机掌握之";

    private static readonly SearchValues<char> Known = SearchValues.Create(Plain);

    /// <summary>How many characters are left of a stretch of text.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="first">The token with which the stretch begins.</param>
    /// <param name="last">The token with which it ends.</param>
    public int Of(ParagraphText paragraph, int first, int last)
    {
        var left = 0;
        var tokens = paragraph.Tokens;
        var at = first > 0 ? tokens[first - 1].End : 0;
        for (var i = first; i <= last; i++)
        {
            left += Unknown(paragraph.Text.AsSpan(at, Math.Max(0, tokens[i].Start - at)));
            at = tokens[i].End;
        }

        return left;
    }

    private int Unknown(ReadOnlySpan<char> text)
    {
        var left = 0;
        foreach (var character in text)
        {
            if (!Known.Contains(character) && !authority.Contains(character)) left++;
        }

        return left;
    }
}
