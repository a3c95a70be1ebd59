using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>Spells the heading of a section as it was printed: its number, where it has one, and its title.</summary>
internal static class SectionHeading
{
    public static string Of(ReportSection section) =>
        section.Number switch
        {
            null => section.Title,
            >= 1 and <= 10 and var number => $"{FormSection.Numeral(number)}、{section.Title}",
            int number => $"{NumberText.Of(number).Chinese}、{section.Title}",
        };
}
