namespace Disclosure.Reports.Problems;

// Problems with ledgers of cases: DP13xx.
public static partial class ProblemCatalogue
{
    /// <summary>No sheet has the heads of a ledger.</summary>
    public static ProblemKind NoLedger { get; } = Error(
        "DP1301",
        "文件中没有找到台账：表头应有编号、收到日期和申请人类型三列；找到的是：{actual}{expected}。",
        "No ledger was found: its heads must name the number, the day of receipt and the kind of applicant; found: {actual}{expected}.");

    /// <summary>Two columns have one head.</summary>
    public static ProblemKind RepeatedColumn { get; } = Error(
        "DP1302",
        "有两列的表头都是“{actual}”，不能确定用哪一列；请改名或者删去一列。",
        "Two columns are headed “{actual}”, and it cannot be told which is meant; rename one or take it out.");

    /// <summary>A day that cannot be read.</summary>
    public static ProblemKind UnreadDay { get; } = Warning(
        "DP1303",
        "“{column}”一列的{actual}不是完整的日期{hint}，未采用；应写成 2025-03-03 这样。",
        "In the column “{column}”, {actual} is no whole date{hint} and was not taken; write it as 2025-03-03.");

    /// <summary>A row without the day of receipt.</summary>
    public static ProblemKind NoReceipt { get; } = Error(
        "DP1304",
        "{actual}没有可用的收到日期，未计入；请补上日期。",
        "{actual}: no day of receipt could be read, and the case is not counted; fill it in.");

    /// <summary>The day of receipt is taken from the day of application.</summary>
    public static ProblemKind AppliedForReceived { get; } = Warning(
        "DP1305",
        "台账没有收到日期，用“{actual}”代替；答复期限应从收到之日起算，请核对。",
        "The ledger has no day of receipt, and “{actual}” is taken for it; the time to answer runs from receipt, so check it.");

    /// <summary>A row without a number.</summary>
    public static ProblemKind NoCaseNumber { get; } = Warning(
        "DP1306",
        "这一行没有编号，以“{expected}”称呼；请补上编号。",
        "The row has no number, and is called “{expected}”; fill the number in.");

    /// <summary>Words whose meaning is not known.</summary>
    public static ProblemKind UnknownWords { get; } = Warning(
        "DP1307",
        "“{column}”一列的{word}含义不明，共 {count} 件；请改正，或在用词文件中说明。",
        "In the column “{column}” it is not known what {word} means; cases: {count}. Correct it, or say it in a file of words.");

    /// <summary>Rows that are hidden.</summary>
    public static ProblemKind HiddenCases { get; } = Warning(
        "DP1308",
        "有 {actual} 行被隐藏（可能因筛选），已照常计入；不应计入的请删去。",
        "{actual} rows are hidden, by a filter perhaps, and are counted like the others; take out those that should not be.");

    /// <summary>A column that another outranks.</summary>
    public static ProblemKind OutrankedColumn { get; } = Warning(
        "DP1309",
        "“{actual}”与“{expected}”含义相同，采用后者。",
        "“{actual}” means the same as “{expected}”, which is taken.");

    /// <summary>A cell that is struck through or not clearly shown.</summary>
    public static ProblemKind UnclearCase { get; } = Warning(
        "DP1310",
        "“{column}”一列的这一格带删除线或者看不清，未采用；请在台账中改正。",
        "In the column “{column}” this cell is struck through or not clearly shown and was not taken; correct the ledger.");

    /// <summary>JSON that holds no ledger.</summary>
    public static ProblemKind MalformedLedger { get; } = Error(
        "DP1311",
        "JSON 不是台账：{actual}应为对象的数组，每件申请一个对象。",
        "The JSON is no ledger: {actual} It must be an array of objects, an object a case.");

    /// <summary>Something else than a number in the column of numbers.</summary>
    public static ProblemKind NoNumberOfACase { get; } = Warning(
        "DP1313",
        "“{column}”一列有 {count} 件不像申请编号（可能是姓名、电话、证件号等），未采用、不显示，以所在的行称呼；编号应写成 2025-001 或者〔2025〕1号这样。",
        "In the column “{column}”, {count} are no numbers of applications, and may be names, telephones or numbers of persons. They are neither taken "
            + "nor shown, and the cases are called by their rows; a number is written as 2025-001 or 〔2025〕1号.");

    /// <summary>A ledger without the columns that tell which cases are closed.</summary>
    public static ProblemKind NoColumn { get; } = Warning(
        "DP1314",
        "台账没有“{expected}”一列：{actual}。请补上这一列，或在用词文件中说明哪个表头是它。",
        "The ledger has no column “{expected}”: {actual}. Add it, or say in a file of words which head it has.");

    /// <summary>A number of working days that cannot be read.</summary>
    public static ProblemKind UnreadNumber { get; } = Warning(
        "DP1312",
        "“{column}”一列的{actual}不是正整数，未采用。",
        "In the column “{column}”, {actual} is no whole number above 0 and was not taken.");
}
