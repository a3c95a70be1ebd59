using Disclosure.Messages;
using Disclosure.Repairs.Slips;

namespace Disclosure.Manual;

/// <summary>How a slip is reported: of figures that look like it, and of changes that would undo it.</summary>
internal static class SlipLines
{
    /// <summary>The lines, each with what it is.</summary>
    public static IReadOnlyList<(BilingualText Label, string Line)> Of(Slip slip, DisplayLanguage language)
    {
        var lines = new List<(BilingualText Label, string Line)>();
        if (slip.Sign is { } sign) lines.Add((RuleTexts.Suspected, sign.Text.In(language)));
        if (slip.Message is { } message) lines.Add((RuleTexts.Undone, message.Text.In(language)));
        return lines;
    }
}
