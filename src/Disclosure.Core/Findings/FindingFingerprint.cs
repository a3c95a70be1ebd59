using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Findings;

/// <summary>Names a finding so that it is known again in a later run.</summary>
internal static class FindingFingerprint
{
    private const char Separator = '\u001F';
    private const int Bytes = 8;

    public static string Of(Breach breach, AnnualDisclosureReport report)
    {
        var identity = new StringBuilder()
            .Append(report.Year?.ToString(CultureInfo.InvariantCulture)).Append(Separator)
            .Append(report.Authority).Append(Separator)
            .Append(breach.Rule.Id).Append(Separator)
            .Append(breach.Subject).Append(Separator)
            .Append(breach.Printed);
        foreach (var path in breach.Cells.Select(PathOf).Order(StringComparer.Ordinal)) identity.Append(Separator).Append(path);

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity.ToString()));
        return Convert.ToHexString(hash, 0, Bytes);
    }

    // The subject is not named, so that a finding that concerns it alone is the same with companions and without.
    private static string PathOf(BreachCell cell) => cell.Companion is { } companion ? $"{companion}: {cell.Cell.Path}" : cell.Cell.Path;
}
