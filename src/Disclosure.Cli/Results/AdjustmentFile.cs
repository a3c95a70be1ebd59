using Disclosure.Cli.Choices;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Adjustments.Json;
using Disclosure.Reports.Json;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results;

/// <summary>The file of adjustments between years.</summary>
internal static class AdjustmentFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">The file; nothing is known when null.</param>
    /// <exception cref="UsageException">The file cannot be read, or is no list of adjustments.</exception>
    public static AdjustmentList Read(string? path)
    {
        if (path is null) return AdjustmentList.Empty;
        var json = ChoiceFile.Read(path, reason => SeriesTexts.Unreadable(path, reason));
        try
        {
            return AdjustmentJson.Read(json);
        }
        catch (FormatException exception)
        {
            throw new UsageException(SeriesTexts.Unreadable(path, FormatFault.TextOf(exception)));
        }
    }
}
