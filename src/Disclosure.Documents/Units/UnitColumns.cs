using System.Globalization;
using Disclosure.Messages;
using Disclosure.Reports.Units;

namespace Disclosure.Documents.Units;

/// <summary>Which column of a list of units says what. Immutable.</summary>
internal sealed class UnitColumns
{
    private const char BetweenAliases = ';';

    private static readonly (string Name, string[] Heads)[] Known =
    [
        ("id", ["id", "编号", "代码", "单位代码"]), ("name", ["name", "单位名称", "名称", "单位"]), ("aliases", ["aliases", "别名", "曾用名"]),
        ("kind", ["kind", "类别", "单位类别"]), ("parent", ["parent", "上级", "所属单位"]), ("from", ["from", "起始年度"]), ("to", ["to", "终止年度"]),
        ("counted", ["counted", "是否计入"]), ("note", ["note", "备注"]),
    ];

    private static readonly (UnitKind Kind, string[] Words)[] Kinds =
    [
        (UnitKind.Department, ["department", "部门", "工作部门"]), (UnitKind.Township, ["township", "乡镇", "镇", "乡"]),
        (UnitKind.Subdistrict, ["subdistrict", "街道"]), (UnitKind.OwnOffice, ["ownOffice", "办公室", "政府办公室"]), (UnitKind.Zone, ["zone", "开发区"]),
        (UnitKind.Vertical, ["vertical", "垂直管理", "双重管理"]), (UnitKind.Institution, ["institution", "事业单位", "公共组织"]),
        (UnitKind.Government, ["government", "下级政府"]),
    ];

    private static readonly (UnitCounting Counting, string[] Words)[] Countings =
    [
        (UnitCounting.Yes, ["yes", "是"]), (UnitCounting.No, ["no", "否"]), (UnitCounting.ReportsElsewhere, ["reportsElsewhere", "另报", "由其他单位上报"]),
    ];

    private readonly Dictionary<string, int> places;

    private UnitColumns(Dictionary<string, int> places) => this.places = places;

    /// <summary>The heads that are written.</summary>
    public static IReadOnlyList<string> Heads => [.. Known.Select(column => column.Name)];

    /// <summary>How many of some heads are known.</summary>
    public static int KnownAmong(IEnumerable<string> heads) => heads.Count(head => NameOf(head.Trim()) is not null);

    /// <summary>The columns by their heads; null where there is none of names.</summary>
    public static UnitColumns? Of(IReadOnlyList<string> heads, List<BilingualText> problems)
    {
        var places = new Dictionary<string, int>();
        for (var place = 0; place < heads.Count; place++)
        {
            var head = heads[place].Trim();
            if (head.Length == 0) continue;
            if (NameOf(head) is not { } column) problems.Add(new($"第 1 行：不认识列名“{head}”", $"line 1: no column is called “{head}”"));
            else if (!places.TryAdd(column, place)) problems.Add(new($"第 1 行：列“{head}”重复", $"line 1: the column “{head}” stands twice"));
        }

        if (places.ContainsKey("name")) return new UnitColumns(places);
        problems.Add(new("第 1 行：没有“name”（单位名称）一列；各列之间用逗号分隔", "line 1: there is no column “name”; commas stand between columns"));
        return null;
    }

    private static string? NameOf(string head) => Known.FirstOrDefault(each => each.Heads.Contains(head, StringComparer.OrdinalIgnoreCase)).Name;

    /// <summary>The unit of a row; null where something is wrong.</summary>
    public Unit? UnitOf(int line, IReadOnlyList<string> values, List<BilingualText> problems)
    {
        var before = problems.Count;
        if (ValueOf("name") is not { } name)
        {
            problems.Add(new($"第 {line} 行：没有单位名称", $"line {line}: there is no name"));
            return null;
        }

        var unit = new Unit
        {
            Name = name,
            Id = ValueOf("id"),
            Aliases = [.. (ValueOf("aliases") ?? "").Split([BetweenAliases, '；', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Kind = Word("kind", Kinds),
            Parent = ValueOf("parent"),
            From = Year("from"),
            To = Year("to"),
            Counted = Word("counted", Countings),
            Note = ValueOf("note"),
        };
        return problems.Count == before ? unit : null;

        string? ValueOf(string column) =>
            places.TryGetValue(column, out var place) && place < values.Count && values[place].Trim() is { Length: > 0 } value ? value : null;

        int? Year(string column)
        {
            if (ValueOf(column) is not { } value) return null;
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
            problems.Add(new($"第 {line} 行：“{column}”应为年度，实为“{value}”", $"line {line}: “{column}” is a year, not “{value}”"));
            return null;
        }

        T Word<T>(string column, (T Value, string[] Words)[] known)
        {
            if (ValueOf(column) is not { } value) return known[0].Value;
            foreach (var (meant, words) in known)
            {
                if (words.Contains(value, StringComparer.OrdinalIgnoreCase)) return meant;
            }

            var right = string.Join(' ', known.Select(each => each.Words[0]));
            problems.Add(new($"第 {line} 行：“{column}”不能是“{value}”，应为 {right} 之一", $"line {line}: “{column}” is not “{value}” but one of {right}"));
            return known[0].Value;
        }
    }

    /// <summary>What a unit says in the columns.</summary>
    public static IReadOnlyList<string> ValuesOf(Unit unit) =>
    [
        unit.Id ?? "", unit.Name, string.Join(BetweenAliases, unit.Aliases), Kinds.First(each => each.Kind == unit.Kind).Words[0], unit.Parent ?? "",
        unit.From?.ToString(CultureInfo.InvariantCulture) ?? "", unit.To?.ToString(CultureInfo.InvariantCulture) ?? "",
        Countings.First(each => each.Counting == unit.Counted).Words[0], unit.Note ?? "",
    ];
}
