using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

public sealed class WordLayoutTests
{
    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, WordLayout.All.Count)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_reads_any_figures_exactly(int layout) =>
        Check.One(Runs.Of(200), Prop.ForAll(ReportArbitraries.Printable(), printable =>
            FirstLaw.ReadsExactly(printable.Report, ReportDocument.Read(new MemoryStream(WordLayout.All[layout].Render(printable.Report))))));
}
