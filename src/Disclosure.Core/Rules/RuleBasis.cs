using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules;

/// <summary>What several rules rest on.</summary>
internal static class RuleBasis
{
    /// <summary>The unified format is prescribed nationally.</summary>
    public static BilingualText UnifiedFormat { get; } = new(
        $"《政府信息公开条例》第五十条第二款；{string.Join('、', Form.All.Select(form => form.Instrument.Chinese))}",
        $"Regulation on Open Government Information, Art. 50, para. 2; notices {string.Join(", ", Form.All.Select(form => form.Instrument.Chinese))}");

    /// <summary>The five contents that the law asks for.</summary>
    public static BilingualText Content { get; } = new(
        "《政府信息公开条例》第五十条第一款；年度报告格式",
        "Regulation on Open Government Information, Art. 50, para. 1; the report's format");

    /// <summary>The note printed at the head of the table of section 三.</summary>
    public static BilingualText PrintedIdentity { get; } = new(
        "年度报告格式第三部分表注：“第一项加第二项之和，等于第三项加第四项之和”；《政府信息公开条例》第五十条第一款第（二）项",
        "Note printed in the table of section 三: rows 1 and 2 add up to rows 3 and 4; Regulation on Open Government Information, Art. 50(2)");

    /// <summary>A total is what its parts add up to.</summary>
    public static BilingualText Total { get; } = new(
        "总计的定义：总计等于各分项之和（年度报告格式）",
        "Definition of a total: it equals the sum of its parts (the report's format)");

    /// <summary>A count is a whole number from 0 up.</summary>
    public static BilingualText Count { get; } = new(
        "计数的定义：件数、项数为非负整数（年度报告格式）",
        "Definition of a count: a whole number from 0 up (the report's format)");

    /// <summary>What the columns of a table mean.</summary>
    public static BilingualText Columns { get; } = new(
        "表中各列的定义（年度报告格式）",
        "Definition of the columns (the report's format)");

    /// <summary>What figures that are filled in rightly look like.</summary>
    public static BilingualText Experience { get; } = new(
        "填报经验；确有合法原因的除外",
        "Experience with reports; there may be a lawful reason");

    /// <summary>How long an application may be open.</summary>
    public static BilingualText TimeToAnswer { get; } = new(
        "《政府信息公开条例》第三十三条（答复期限20个工作日，至多延长20个工作日）",
        "Regulation on Open Government Information, Art. 33 (20 working days, extended by at most 20)");

    /// <summary>How forms are filled in practice.</summary>
    public static BilingualText Practice { get; } = new(
        "填报惯例；国家层面没有关于空白格的统一规定",
        "Practice of filling in; no national rule on blank cells is known");

    /// <summary>What one year leaves open is what the next begins with.</summary>
    public static BilingualText CarryOver { get; } = new(
        "两行所指为跨年时的同一批申请（年度报告格式）；《政府信息公开条例》第五十条第一款第（二）项；机构职能调整见国办公开办函〔2019〕14号",
        "Both rows count the applications that are open at the turn of the year (the report's format); "
            + "Regulation on Open Government Information, Art. 50(2); on reorganised duties 国办公开办函〔2019〕14号");
}
