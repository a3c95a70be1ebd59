using Disclosure.Messages;

namespace Disclosure.Rules.Ledgers;

/// <summary>What the rules on ledgers rest on.</summary>
internal static class LedgerBasis
{
    /// <summary>The time to answer.</summary>
    public static BilingualText ReplyTime { get; } = new(
        "《政府信息公开条例》第三十三条：自收到申请之日起20个工作日内答复，延长不超过20个工作日；第三十条、第三十二条、第三十四条、第四十二条",
        "Regulation on Open Government Information, Art. 33: a reply within 20 working days of receipt, extended by 20 at most; Art. 30, 32, 34, 42");

    /// <summary>Corrections.</summary>
    public static BilingualText Correction { get; } = new(
        "《政府信息公开条例》第三十条：自收到申请之日起7个工作日内一次性告知补正",
        "Regulation on Open Government Information, Art. 30: a correction is asked for once, within 7 working days of receipt");

    /// <summary>Extensions.</summary>
    public static BilingualText Extension { get; } = new(
        "《政府信息公开条例》第三十三条第二款：延长答复期限应当告知申请人，延长不超过20个工作日",
        "Regulation on Open Government Information, Art. 33, para. 2: the applicant is told of an extension, which is of 20 working days at most");

    /// <summary>What the rows count.</summary>
    public static BilingualText Rows { get; } = new(
        "表中各行、各列的定义（年度报告格式）；《政府信息公开条例》第五十条第一款第（二）项、第（三）项",
        "Definition of the tables' rows and columns (the report's format); Regulation on Open Government Information, Art. 50(2), (3)");

    /// <summary>What a ledger is.</summary>
    public static BilingualText Record { get; } = new(
        "台账的定义：一件一号，先收到、后答复",
        "Definition of a ledger: one number a case, received before it is answered");

    /// <summary>Outcomes rest on what was done before.</summary>
    public static BilingualText Evidence { get; } = new(
        "《政府信息公开条例》第三十条（告知补正）、第三十二条（征求第三方意见）、第三十三条（答复）、第四十二条和国办函〔2020〕109号（收费）",
        "Regulation on Open Government Information, Art. 30 (corrections), 32 (third parties), 33 (replies), 42 with 国办函〔2020〕109号 (fees)");
}
