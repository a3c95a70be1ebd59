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
        "Practice of filling in; there is no national rule on blank cells");

    /// <summary>What is in force at the end of a year follows from what was at its beginning.</summary>
    public static BilingualText Stock { get; } = new(
        "表中各列的定义（年度报告格式）；文件失效、机构职能调整（国办公开办函〔2019〕14号）等除外",
        "Definition of the columns (the report's format), unless documents expired or duties were reorganised (国办公开办函〔2019〕14号)");

    /// <summary>Whose figures a report holds.</summary>
    public static BilingualText Scope { get; } = new(
        "《政府信息公开条例》第四十九条：部门报告本机关情况，主管部门报告本级政府情况",
        "Regulation on Open Government Information, Art. 49: departments report for themselves, the competent department for its government");

    /// <summary>Reports are to be timely, accurate and of their own.</summary>
    public static BilingualText Care { get; } = new(
        "年度报告格式（四）：不得内容雷同、敷衍塞责；《政府信息公开条例》第四十七条",
        "The report's format, part （四）: no copied or perfunctory reports; Regulation on Open Government Information, Art. 47");

    /// <summary>What was published once stays as it is.</summary>
    public static BilingualText OneVersion { get; } = new(
        "《政府信息公开条例》第四十七条；中国社会科学院2016年政府信息公开评估：报告发布后有变动的列为问题",
        "Regulation on Open Government Information, Art. 47; Chinese Academy of Social Sciences, assessment of 2016: changes after publication are a fault");

    /// <summary>An organ reports every year.</summary>
    public static BilingualText EveryYear { get; } = new(
        "《政府信息公开条例》第四十九条：每年公布上一年度报告",
        "Regulation on Open Government Information, Art. 49: the report of the past year is published every year");

    /// <summary>When departments and governments publish.</summary>
    public static BilingualText PublicationDays { get; } = new(
        "《政府信息公开条例》第四十九条：部门每年1月31日前公布，县级以上地方人民政府每年3月31日前公布",
        "Regulation on Open Government Information, Art. 49: departments publish by 31 January, local governments from county level up by 31 March");

    /// <summary>What one year leaves open is what the next begins with.</summary>
    public static BilingualText CarryOver { get; } = new(
        "两行所指为跨年时的同一批申请（年度报告格式）；《政府信息公开条例》第五十条第一款第（二）项；机构职能调整见国办公开办函〔2019〕14号",
        "Both rows count the applications that are open at the turn of the year (the report's format); "
            + "Regulation on Open Government Information, Art. 50(2); on reorganised duties 国办公开办函〔2019〕14号");

    /// <summary>What a consolidated report is.</summary>
    public static BilingualText Consolidation { get; } = new(
        "《政府信息公开条例》第四十九条第二款；汇总的定义：各单位之和",
        "Regulation on Open Government Information, Art. 49, para. 2; definition of consolidation: the sum of the units");

    /// <summary>Units change when duties do.</summary>
    public static BilingualText Reorganisation { get; } = new(
        "机构职能调整见国办公开办函〔2019〕14号",
        "On reorganised duties 国办公开办函〔2019〕14号");
}
