using Ardalis.GuardClauses;

namespace Disclosure.Forms;

/// <summary>
/// The name of an edition of the statutory form. Equal by <see cref="Key"/>, without an order: which editions there are
/// and from which year on each applies is for <see cref="Form.All"/> to say. Immutable.
/// </summary>
public sealed record ReportEdition
{
    internal ReportEdition(string key) => Key = Guard.Against.NullOrEmpty(key);

    /// <summary>国办公开办函〔2019〕60号, 年度报告格式（试行）: report years 2019 and 2020; 198 numeric cells.</summary>
    public static ReportEdition Trial2019 { get; } = new("trial2019");

    /// <summary>国办公开办函〔2021〕30号, 年度报告格式: report years from 2021; 200 numeric cells.</summary>
    public static ReportEdition Revised2021 { get; } = new("revised2021");

    /// <summary>The edition as JSON names it, such as <c>revised2021</c>.</summary>
    public string Key { get; }

    /// <summary>The edition as programs name it, such as <c>Revised2021</c>.</summary>
    public override string ToString() => char.ToUpperInvariant(Key[0]) + Key[1..];
}
