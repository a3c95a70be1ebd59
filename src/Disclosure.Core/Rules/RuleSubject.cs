using Disclosure.Messages;

namespace Disclosure.Rules;

/// <summary>What rules are asked about that is no cell, row, column, table or section, with its name.</summary>
internal static class RuleSubject
{
    public const string Report = "report";
    public const string Year = "year";
    public const string Edition = "edition";
    public const string Tables = "tables";
    public const string Sections = "sections";
    public const string Rows = "rows";
    public const string Labels = "labels";
    public const string RowGroups = "rowGroups";
    public const string Adjustments = "adjustments";
    public const string Ledger = "ledger";
    public const string Publication = "publication";

    /// <summary>The name of such a subject; null for any other.</summary>
    public static BilingualText? NameOf(string subject) => subject switch
    {
        Report => new("整份报告", "the whole report"),
        Year => new("报告年度", "the report year"),
        Edition => new("表格版本", "the edition of the form"),
        Tables => new("各张表格", "the tables"),
        Sections => new("各部分", "the sections"),
        Rows => new("表格各行", "the rows"),
        Labels => new("行名和列名", "the labels"),
        RowGroups => new("各栏目标题", "the row groups"),
        Adjustments => new("调整文件", "the adjustments"),
        Ledger => new("台账", "the ledger"),
        Publication => new("公布时间", "the date of publication"),
        _ => null,
    };
}
