namespace Disclosure.Testing.Layouts;

/// <summary>A row of a statutory table as it stands without its table.</summary>
/// <param name="Block">The block of section 二 that begins with it; null where none does.</param>
/// <param name="Heads">What heads its figures.</param>
/// <param name="Labels">The row groups that begin with it, and its own label.</param>
/// <param name="Figures">Its figures.</param>
public sealed record LaidOutRow(string? Block, IReadOnlyList<string> Heads, IReadOnlyList<string> Labels, IReadOnlyList<string> Figures)
{
    /// <summary>What heads its label.</summary>
    public string Corner => Heads.Contains("总计") ? "申请人情况" : "信息内容";
}
