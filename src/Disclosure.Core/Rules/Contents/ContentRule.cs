using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Texts;
using Disclosure.Rules.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>A rule on what the text of a report has to say, wherever it stands. Words alone decide, so none is ever an error.</summary>
internal abstract class ContentRule : TextRule
{
    protected sealed override void AnswerFor(ReportNarrative narrative, AuditedReport report, RuleAnswers answers) => Answer(narrative.Text, report, answers);

    /// <summary>Answers for a text.</summary>
    protected abstract void Answer(ReportText text, AuditedReport report, RuleAnswers answers);

    /// <summary>A breach that quotes some of a paragraph.</summary>
    protected Breach BreachAt(string subject, TextLine line, Range range, params (string Name, BilingualText Text)[] slots)
    {
        var quoted = line.Paragraph.Text[range];
        return new Breach
        {
            Rule = this,
            Subject = subject,
            Printed = quoted,
            Passage = line.Passage(range),
            Place = line.Section is null ? line.Paragraph.Place : null,
            Slots = Breach.Fill([("text", BilingualText.Same(quoted)), .. slots]),
        };
    }

    /// <summary>A breach of a whole section, or of the text.</summary>
    protected Breach BreachOf(string subject, DocumentPlace? place, params (string Name, BilingualText Text)[] slots) =>
        new() { Rule = this, Subject = subject, Place = place, Slots = Breach.Fill(slots) };

    /// <summary>Words in a row.</summary>
    protected static BilingualText Listed(IEnumerable<BilingualText> words)
    {
        var listed = words.ToList();
        return new BilingualText(string.Join('、', listed.Select(word => word.Chinese)), string.Join(", ", listed.Select(word => word.English)));
    }
}
