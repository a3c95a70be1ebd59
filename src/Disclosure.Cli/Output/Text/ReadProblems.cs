using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Output.Text;

/// <summary>The problems of <c>read</c>, each with its source before it, since they stand apart from the reports.</summary>
internal sealed class ReadProblems(Page page, DisplayLanguage language)
{
    public void Add(string source, ReportReading reading)
    {
        var lead = $"{InputTexts.Name(source).In(language)}{(language == DisplayLanguage.Chinese ? "：" : ": ")}";
        foreach (var problem in reading.Problems) ProblemText.Write(page, language, problem, lead);
    }
}
