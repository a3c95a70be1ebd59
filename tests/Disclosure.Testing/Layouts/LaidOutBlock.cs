namespace Disclosure.Testing.Layouts;

/// <summary>A part of a laid out report: a paragraph or a table.</summary>
/// <param name="Paragraph">The paragraph; null for a table.</param>
/// <param name="Table">The table; null for a paragraph.</param>
public sealed record LaidOutBlock(string? Paragraph, LaidOutTable? Table)
{
    /// <summary>The whole report from its title to its last section.</summary>
    public static IReadOnlyList<LaidOutBlock> Of(Disclosure.Reports.AnnualDisclosureReport report)
    {
        var blocks = new List<LaidOutBlock>
        {
            new($"{report.Authority}{report.Year}年政府信息公开工作年度报告", null),
            new($"本报告数据的统计期限为{report.Year}年1月1日至{report.Year}年12月31日。", null),
        };
        foreach (var section in report.Sections!)
        {
            blocks.Add(new($"{Forms.FormSection.Numeral(section.Number!.Value)}、{section.Title}", null));
            blocks.AddRange(section.Text.Split('\n').Select(text => new LaidOutBlock(text, null)));
            if (report.Form.Tables.Any(table => table.Section == section.Statutory!.Kind)) blocks.Add(new(null, LaidOutTable.Of(section.Statutory!.Kind, report)));
        }

        return blocks;
    }
}
