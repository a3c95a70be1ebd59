using System.Globalization;

namespace Disclosure.Core.Tests;

/// <summary>A culture that writes numbers as no other does; the tests run without the cultures of the system.</summary>
internal static class StrangeCulture
{
    public static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }
}
