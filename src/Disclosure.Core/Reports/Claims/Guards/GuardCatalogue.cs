namespace Disclosure.Reports.Claims.Guards;

/// <summary>The guards, in the order in which they are asked.</summary>
internal static class GuardCatalogue
{
    public static ClaimGuard Quotation { get; } = new(
        "quotation", new("在书名号或引号内", "within a title or a quotation"),
        "2024年，我局办理“政府信息公开申请12件”专题。", "2024年，我局办理政府信息公开申请12件。");

    public static ClaimGuard Designation { get; } = new(
        "designation", new("是文号、条款、电话或序号", "the number of a document, an article or a telephone, or of an item"),
        "依据〔2019〕60号文受理政府信息公开申请。", "受理政府信息公开申请60件。");

    public static ClaimGuard OtherUnit { get; } = new(
        "otherUnit", new("不是件数", "no number of applications, cases or documents"),
        "答复政府信息公开申请平均用时12个工作日。", "答复政府信息公开申请12件。");

    public static ClaimGuard OtherMatter { get; } = new(
        "otherMatter", new("说的是留言、热线、建议提案、信息发布等其他事项", "another matter: messages, a hotline, proposals, publications"),
        "收到网民留言248条。", "收到政府信息公开申请248条。");

    public static ClaimGuard Attribute { get; } = new(
        "attribute", new("是公文的公开属性，不是申请的件数", "documents by their attribute of publication, no applications"),
        "全年主动公开信息19条，作为依申请公开信息数25条。", "全年依申请公开25条。");

    public static ClaimGuard Published { get; } = new(
        "published", new("公开、发布的不等于制发、作出的", "what is published is not what was issued or decided"),
        "主动公开作出的行政许可决定12件。", "作出行政许可决定12件。");

    public static ClaimGuard OtherTime { get; } = new(
        "otherTime", new("说的是其他年度", "another year"),
        "2023年，我局收到政府信息公开申请5件。", "2024年，我局收到政府信息公开申请5件。");

    public static ClaimGuard SeveralYears { get; } = new(
        "severalYears", new("是多年累计数", "several years together"),
        "自2019年以来，我局收到政府信息公开申请35件。", "2024年以来，我局收到政府信息公开申请35件。");

    public static ClaimGuard ComparisonBase { get; } = new(
        "comparisonBase", new("是用来比较的另一年的数", "the other year's figure of a comparison"),
        "我局收到政府信息公开申请，较2023年的5件有所增加。", "我局收到政府信息公开申请5件，较2023年有所增加。");

    public static ClaimGuard OtherBody { get; } = new(
        "otherBody", new("说的是其他机关", "another body"),
        "受理群众向市政府及市政府办公室提出的政府信息公开申请6件。", "受理群众向我局提出的政府信息公开申请6件。");

    public static ClaimGuard WiderBody { get; } = new(
        "widerBody", new("说的可能是更大的范围", "a wider area may be meant"),
        "2024年，全系统共收到政府信息公开申请6件。", "2024年，共收到政府信息公开申请6件。")
    { LeavesDoubt = true };

    public static ClaimGuard Plan { get; } = new(
        "plan", new("是计划或要求，不是已发生的", "a plan or a demand, nothing that happened"),
        "下一步计划办理政府信息公开申请20件。", "全年办理政府信息公开申请20件。");

    public static ClaimGuard Condition { get; } = new(
        "condition", new("是假设的情形", "a condition"),
        "如有政府信息公开申请2件以内的，由办公室办理。", "现有政府信息公开申请2件，由办公室办理。");

    public static ClaimGuard InBrackets { get; } = new(
        "inBrackets", new("在括号内，只是说明前面的数", "within brackets, where it explains another number"),
        "予以公开政府信息申请4件（依申请公开3件）。", "予以公开政府信息申请4件，依申请公开3件。");

    public static ClaimGuard ItemOfList { get; } = new(
        "itemOfList", new("是清单中的一项，只用来核对合计", "an item of a list, which only makes up its total"),
        "共收到政府信息公开申请3条，分别为要求提供预算2条、要求提供规划1条。", "共收到政府信息公开申请9条，答复8条。");

    public static ClaimGuard Points { get; } = new(
        "points", new("百分点不是百分比", "percentage points are no percentage"),
        "政府信息公开申请20件，较上年增长2.3个百分点。", "政府信息公开申请20件，较上年增长2.3%。")
    { LeavesDoubt = true };

    public static ClaimGuard GeneralCases { get; } = new(
        "generalCases", new("没有说是因政府信息公开引起的复议、诉讼", "it is not said that the cases concern disclosure"),
        "全年办理行政复议案件235件。", "全年办理因政府信息公开引起的行政复议案件235件。")
    { LeavesDoubt = true };

    public static ClaimGuard Remnant { get; } = new(
        "remnant", new("是表格的残余或表注", "a remnant of a table, or its note"),
        "本列收到政府信息公开申请5件", "本机关收到政府信息公开申请5件。");

    public static ClaimGuard ReviewBody { get; } = new(
        "reviewBody", new("是作为复议机关审理的案件", "cases that the organ decides as the reviewing body"),
        "作为行政复议机关，全年收到政府信息公开类行政复议案件16件。", "全年收到政府信息公开类行政复议案件16件。");

    public static ClaimGuard Average { get; } = new(
        "average", new("是平均数", "an average"),
        "平均每月办理政府信息公开申请16件。", "全年办理政府信息公开申请16件。");

    public static ClaimGuard Criterion { get; } = new(
        "criterion", new("是划分单位的标准", "a mark by which units are told apart"),
        "收到政府信息公开申请50件的单位最多。", "收到政府信息公开申请50件。");

    public static ClaimGuard Vague { get; } = new(
        "vague", new("可能只是其中一部分", "perhaps a part only"),
        "依申请公开工作有序推进，全年申请5件。", "依申请公开工作有序推进，全年收到申请5件。")
    { LeavesDoubt = true };

    public static ClaimGuard UnknownWords { get; } = new(
        "unknownWords", new("附近有不认识的词，可能说的是某一领域、某一来源的件数", "words that are not known may narrow what is counted"),
        "收到征地拆迁领域政府信息公开申请12件。", "收到政府信息公开申请12件。")
    { LeavesDoubt = true };

    public static ClaimGuard AmongTotal { get; } = new(
        "amongTotal", new("是前面合计中的一部分", "a part of the total before"),
        "收到政府信息公开申请12件，其中街道收到5件。", "收到政府信息公开申请12件，答复5件。")
    { LeavesDoubt = true };

    public static ClaimGuard PartOfYear { get; } = new(
        "partOfYear", new("说的是一年中的一段时间", "a part of the year"),
        "2024年上半年，我局收到政府信息公开申请5件。", "2024年，我局收到政府信息公开申请5件。");

    public static ClaimGuard BetweenTopics { get; } = new(
        "betweenTopics", new("前面既说了申请，又说了其他事项", "applications and another matter were spoken of before"),
        "收到政府信息公开申请5件，咨询5件，答复5件。", "收到政府信息公开申请5件，答复5件。")
    { LeavesDoubt = true };

    public static ClaimGuard CarriedTopic { get; } = new(
        "carriedTopic", new("事项由前文推断", "what is counted follows from what was said before"),
        "收到政府信息公开申请5件。各处室共同努力。工作人员及时学习。答复3件。", "收到政府信息公开申请5件。答复3件。")
    { LeavesDoubt = true };

    public static ClaimGuard NoWords { get; } = new(
        "noWords", new("附近没有说明是什么件数的词", "no words say what it counts"),
        "2024年，我局承担任务12件。", "2024年，我局受理依申请公开12件。");

    /// <summary>All guards.</summary>
    public static IReadOnlyList<ClaimGuard> All { get; } =
    [
        Quotation, Designation, OtherUnit, OtherMatter, Attribute, Published, OtherTime, SeveralYears, ComparisonBase, OtherBody, WiderBody, Plan,
            Condition, InBrackets,
        ItemOfList, Points, GeneralCases, ReviewBody, Average, Criterion, Vague, UnknownWords, AmongTotal, PartOfYear, Remnant, BetweenTopics,
            CarriedTopic, NoWords,
    ];
}
