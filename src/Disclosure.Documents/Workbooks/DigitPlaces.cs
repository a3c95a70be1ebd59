using System.Text;
using Disclosure.Messages;

namespace Disclosure.Documents.Workbooks;

/// <summary>Puts the digits of a number into the places that a section of a format has for them, among what else it shows.</summary>
internal sealed class DigitPlaces
{
    private readonly FormatSection section;
    private readonly string plain;
    private readonly string whole;
    private readonly string fraction;
    private readonly int wholePlaces;
    private readonly bool isGrouped;
    private readonly StringBuilder shown = new();
    private int place;
    private bool isBehindPoint;

    /// <summary>Takes a number apart.</summary>
    /// <param name="section">The section.</param>
    /// <param name="magnitude">The number without its sign, rounded as the section asks.</param>
    public DigitPlaces(FormatSection section, decimal magnitude)
    {
        this.section = section;
        plain = NumberText.Plain(magnitude);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        whole = (point < 0 ? plain : plain[..point]).TrimStart('0');
        fraction = point < 0 ? "" : plain[(point + 1)..];
        var behindPoint = false;
        var commaBetween = false;
        foreach (var (text, isCode) in section.Tokens)
        {
            if (!isCode) continue;
            if (text == ".") behindPoint = true;
            else if (behindPoint) continue;
            else if (text == ",") commaBetween = wholePlaces > 0;
            else if (text is not ("0" or "#" or "?")) continue;
            else (wholePlaces, isGrouped) = (wholePlaces + 1, isGrouped || commaBetween);
        }
    }

    /// <summary>Writes the section.</summary>
    public string Write()
    {
        foreach (var (text, isCode) in section.Tokens)
        {
            if (!isCode) shown.Append(text);
            else if (text is "0" or "#" or "?") Digit(text[0]);
            else if (text == "@") shown.Append(plain);
            else if (text is ['[', '$', ..]) shown.Append(text[2..].TrimEnd(']').Split('-')[0]);
            else if (text == "." && !isBehindPoint) Point();
            else if (text != "," && text[0] != '[') shown.Append(text);
        }

        return shown.ToString();
    }

    private void Point()
    {
        if (wholePlaces == 0) shown.Append(whole);
        shown.Append('.');
        (isBehindPoint, place) = (true, 0);
    }

    private void Digit(char kind)
    {
        if (isBehindPoint)
        {
            shown.Append(place < fraction.Length ? $"{fraction[place]}" : Filling(kind));
            place++;
            return;
        }

        // The first place takes all digits for which there are no places.
        var first = place == 0 ? 0 : whole.Length - wholePlaces + place;
        var end = whole.Length - wholePlaces + place + 1;
        place++;
        if (end <= 0) shown.Append(Filling(kind));
        for (var at = Math.Max(0, first); at < end; at++)
        {
            shown.Append(whole[at]);
            if (isGrouped && at < whole.Length - 1 && (whole.Length - 1 - at) % 3 == 0) shown.Append(',');
        }
    }

    // What stands where there is no digit.
    private static string Filling(char kind) => kind switch { '0' => "0", '?' => " ", _ => "" };
}
