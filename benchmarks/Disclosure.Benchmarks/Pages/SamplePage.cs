using System.Text;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Benchmarks.Pages;

/// <summary>A report as a content management system publishes it: Office markup in the article, navigation and links around it, about 100 KB.</summary>
internal static class SamplePage
{
    private const int Links = 300;

    public static byte[] Build()
    {
        var article = Encoding.UTF8.GetString(HtmlLayout.All.Single(layout => layout.Name == "Office markup").Render(SampleReports.Balanced2021));
        var navigation = new StringBuilder();
        for (var i = 0; i < Links; i++) navigation.Append($"<div class=\"nav\"><ul><li><a href=\"/xxgk/list/{i}.html\" title=\"栏目 {i}\">栏目 {i}</a></li><li><span>更多</span></li></ul></div>\n");
        return Encoding.UTF8.GetBytes(article.Replace("<body>", $"<body>{navigation}", StringComparison.Ordinal));
    }
}
