using Disclosure.Cli.Choices;
using Disclosure.Cli.Texts;
using Disclosure.Documents.Units;
using Disclosure.Messages;
using Disclosure.Reports.Units;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>The file of units that are added up.</summary>
internal static class UnitListFile
{
    /// <summary>More units report to no government.</summary>
    public const int MostUnits = 20_000;

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file; there is no list when null.</param>
    /// <exception cref="UsageException">The file cannot be read, is too large or is no list; what is wrong is told.</exception>
    public static UnitList? Read(string? path)
    {
        if (path is null) return null;
        var reading = UnitListCsv.Read(ChoiceFile.BytesOf(path, Complaint));
        if (reading.List is not { } list) throw new UsageException(Complaint(RollupTexts.Few(reading.Problems)));
        return list.Units.Count <= MostUnits ? list : throw new UsageException(Complaint(RollupTexts.TooManyListed(list.Units.Count, MostUnits)));

        BilingualText Complaint(BilingualText reason) => RollupTexts.UnitsUnreadable(path, reason);
    }
}
