using Disclosure.Cli.Texts;
using Disclosure.Documents.Units;
using Disclosure.Messages;
using Disclosure.Reports.Units;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>The file of units that are added up.</summary>
internal static class UnitListFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">The file; there is no list when null.</param>
    /// <exception cref="UsageException">The file cannot be read, or is no list; all that is wrong is told.</exception>
    public static UnitList? Read(string? path)
    {
        if (path is null) return null;
        var reading = UnitListCsv.Read(BytesOf(path));
        if (reading.List is { } list) return list;
        throw new UsageException(RollupTexts.UnitsUnreadable(path, new BilingualText(
            string.Join('；', reading.Problems.Select(problem => problem.Chinese)), string.Join("; ", reading.Problems.Select(problem => problem.English)))));
    }

    private static byte[] BytesOf(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(RollupTexts.UnitsUnreadable(path, SystemTexts.Reason(exception)));
        }
    }
}
