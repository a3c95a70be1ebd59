using Disclosure.Forms;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>What is known of the report whose text is read, apart from its figures.</summary>
internal sealed class ReaderScene
{
    private readonly int level;
    private readonly bool isGovernment;
    private readonly string authority;

    public ReaderScene(AnnualDisclosureReport report)
    {
        Year = report.Year;
        Form = report.Form;
        authority = report.Authority ?? "";
        isGovernment = report.Scope == ReportScope.Consolidated || (!IsOffice(authority) && report.OrganKind is null
            or OrganKind.Province or OrganKind.CityGovernment or OrganKind.CountyGovernment or OrganKind.Township or OrganKind.StreetOffice);
        level = report.OrganKind switch
        {
            OrganKind.Township or OrganKind.StreetOffice => 0,
            OrganKind.CountyDepartment or OrganKind.CountyGovernment => 1,
            OrganKind.CityDepartment or OrganKind.CityGovernment => 2,
            OrganKind.ProvincialDepartment or OrganKind.Province => 3,
            OrganKind.Ministry => 4,
            _ => -1,
        };
    }

    // The office of a government reports for itself, or for all.
    private static bool IsOffice(string name) => name.EndsWith("办公室", StringComparison.Ordinal) || name.EndsWith("办公厅", StringComparison.Ordinal);

    /// <summary>The report year; null where it is not known.</summary>
    public int? Year { get; }

    /// <summary>What is left of a clause beside what is known.</summary>
    public Residue Residue => field ??= new Residue(authority);

    /// <summary>The report's form.</summary>
    public Form Form { get; }

    /// <summary>Whose figures are meant where a text speaks of an area (全市, 全县).</summary>
    public ClaimSubject SubjectOf(ReadOnlySpan<char> area)
    {
        if (area.EndsWith("系统", StringComparison.Ordinal)) return ClaimSubject.Unknown;
        if (level < 0) return isGovernment ? ClaimSubject.Own : ClaimSubject.Unknown;
        var (lowest, highest) = LevelsOf(area);
        if (lowest > level) return ClaimSubject.Other;
        return highest < level || isGovernment ? ClaimSubject.Own : ClaimSubject.Unknown;
    }

    /// <summary>Whether a body that a text names is another than the reporting organ.</summary>
    public bool IsOther(ReadOnlySpan<char> body) =>
        body.IndexOfAny('我', '本') < 0 && (body.IndexOf("政府", StringComparison.Ordinal) >= 0 || body.IndexOf("上级", StringComparison.Ordinal) >= 0)
        && !authority.Contains(body.ToString(), StringComparison.Ordinal);

    /// <summary>Whether words end in the name of an organ that is not the reporting one, nor a short form of it.</summary>
    public bool EndsWithOtherOrgan(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("共全年累计已总新今合并中也还均都则");
        if (words.Length < 2 || "厅局委镇乡办".IndexOf(words[^1]) < 0 || authority.Length == 0 || words.IndexOfAny('我', '本', '各') >= 0
            || words.IndexOf('全') >= 0) return false;
        var at = 0;
        foreach (var character in authority)
        {
            if (at < words.Length && words[at] == character) at++;
        }

        return at < words.Length;
    }

    // A city can be at three levels, a 区 at two.
    private static (int Lowest, int Highest) LevelsOf(ReadOnlySpan<char> area) => area[^1] switch
    {
        '国' => (4, 4),
        '省' => (3, 3),
        '市' => (1, 3),
        '州' or '盟' => (2, 2),
        '区' => area.Length > 2 ? (3, 3) : (1, 3),
        _ => (1, 1),
    };
}
