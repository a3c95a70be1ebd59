using System.Xml.Linq;

namespace Disclosure.Core.Tests.HouseRules;

public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(ReportAudit).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_public_member_is_documented()
    {
        var undocumented = PublicMembers.IdsOf(typeof(ReportAudit).Assembly).Where(id => !Members.ContainsKey(id)).ToList();

        Assert.Empty(undocumented);
        Assert.True(PublicMembers.IdsOf(typeof(ReportAudit).Assembly).Count() > 200);
    }

    [Fact]
    public void No_comment_is_empty() =>
        Assert.All(Members, member => Assert.All(
            member.Value.Elements().Where(element => element.Name.LocalName is "summary" or "param" or "returns" or "exception" or "typeparam"),
            element => Assert.NotEqual("", element.Value.Trim() + string.Concat(element.Descendants().Select(each => each.ToString())))));

    [Fact]
    public void Every_comment_has_a_summary_or_inherits_one() =>
        Assert.All(Members.Where(member => !IsOfPattern(member.Value)), member => Assert.True(member.Value.Element("summary") is not null || member.Value.Element("inheritdoc") is not null, member.Key));

    // What the compiler writes to a pattern that it turns into code.
    private static bool IsOfPattern(XElement member) => member.Element("remarks") is { } remarks && remarks.Value.TrimStart().StartsWith("Pattern:", StringComparison.Ordinal);
}
