using System.Text;
using System.Text.Json;

namespace Disclosure.Testing.Layouts;

/// <summary>The pages in which reports stand.</summary>
internal static class HtmlPages
{
    private const string Navigation = "<table><tr><td><a href=\"/\">首页</a></td><td><a href=\"/xw\">新闻</a></td><td>2</td></tr></table>";
    private const string Shares = "<table><tr><th>排名</th><th>单位</th><th>件数</th></tr><tr><td>1</td><td>甲局</td><td>12</td></tr></table>";

    public static IReadOnlyList<(string Name, Func<string, string> Print, bool HasDecoys)> All { get; } =
    [
        ("a piece of a page", body => body, false),
        ("a page of a content management system", body => Page($"<script>var a = '<table><tr><td>9</td></tr></table>';</script><style>td {{ color: red }}</style>{Navigation}<div class=\"article\"><div id=\"zoom\">{body}</div></div><div>分享到：</div>{Shares}<table><tr><td>版权所有</td><td>12345678</td></tr></table>"), false),
        ("a page laid out by tables", body => Page($"<table><tr><td colspan=2>{Navigation}</td></tr><tr><td>栏目<br>导航</td><td><table><tr><td>\n{body}\n</td></tr></table></td></tr><tr><td>版权所有</td><td>网站地图</td></tr></table>"), false),
        ("a hidden copy for other screens", body => Page($"<div>{body}</div><div style=\"DISPLAY: none\">{body.Replace("<td>1", "<td>7", StringComparison.Ordinal)}</div>"), true),
        ("a page with a tab for each year", body => Page($"<style>.tab {{ display: none }} .tab.on {{ display: block }}</style><div class=tab>{body.Replace("<td>1", "<td>7", StringComparison.Ordinal)}</div><div class=\"tab on\">{body}</div><div class=tab>{body.Replace("<td>2", "<td>8", StringComparison.Ordinal)}</div>"), true),
        ("a page that a script will show", body => Page($"<div id=content style='display:none'>{body}</div>"), false),
        ("a string of JSON", body => JsonSerializer.Serialize(new { code = 200, data = new { title = "年度报告", content = Plain(body) } }), false),
        ("a string of JSON in plain letters", body => $"{{\"content\": \"{body.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"}}", false),
        ("a string in a script of the page", body => Page($"<div id=app></div><script>\nvar content = {Literals(body)};\nshow(content);</script>"), false),
        ("a script alone", body => $"document.write({Literals(body)});", false),
    ];

    public static string Plain(string body) => Page(body);

    public static string Declared(string body, string encoding) =>
        $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={encoding}\"></head><body>{body}</body></html>";

    private static string Page(string body) => $"<!DOCTYPE html>\n<html><head><title>年度报告</title></head>\n<body>\n{body}\n</body></html>";

    private static string Literals(string body)
    {
        var literals = new StringBuilder();
        foreach (var line in body.Split('\n')) literals.Append(literals.Length > 0 ? " +\n" : "").Append('\'').Append(line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("</", "<\\/", StringComparison.Ordinal)).Append("\\n'");
        return literals.ToString();
    }
}
