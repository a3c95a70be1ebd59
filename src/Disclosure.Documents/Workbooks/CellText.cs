using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Workbooks;

/// <summary>A text in runs, each with its font; null for the font of its cell.</summary>
internal sealed partial class CellText(IReadOnlyList<(string Text, CellFont? Font)> runs)
{
    /// <summary>A text of nothing.</summary>
    public static CellText Empty { get; } = new([]);

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsEmpty => runs.All(run => string.IsNullOrWhiteSpace(run.Text));

    /// <summary>A text without runs of its own.</summary>
    public static CellText Of(string text) => new([(text, null)]);

    /// <summary>The text of a shared or inline string at which the reader stands: all its runs, without what tells how it is spoken.</summary>
    public static CellText Of(XmlReader reader, WorkbookColours colours)
    {
        var runs = new List<(string Text, CellFont? Font)>(1);
        foreach (var child in reader.Children())
        {
            if (child == "t") runs.Add((Unescaped(reader.Text()), null));
            else if (child == "r") Run();
        }

        return new CellText(runs);

        void Run()
        {
            CellFont? font = null;
            foreach (var child in reader.Children())
            {
                if (child == "rPr") font = CellFont.Of(reader, colours);
                else if (child == "t") runs.Add((Unescaped(reader.Text()), font));
            }
        }
    }

    /// <summary>The text as it is shown in a cell of a style.</summary>
    public string Show(CellStyle style)
    {
        if (runs.Count == 0) return "";
        var shown = runs is [(var only, null)] && style.Font == CellFont.Plain ? only : ShowRuns(style);
        if (style.Format.ForText is { } format && format.Tokens is not [("@", true)])
        {
            shown = string.Concat(format.Tokens.Select(token => token == ("@", true) ? shown : token.IsCode ? "" : token.Text));
        }

        return (style.IsRepeated ? ShownText.Of(shown, Look.Uncertain) : shown).Trim();
    }

    // Of light text beside other text nobody knows whether it shows where its ground is not known. Where all is light, the ground is dark.
    private string ShowRuns(CellStyle style)
    {
        var looks = runs.Select(run => (run.Font ?? style.Font).On(style.Ground)).ToList();
        var isLight = runs.Zip(looks).All(run => run.Second.HasFlag(Look.Uncertain) || string.IsNullOrWhiteSpace(run.First.Text));
        var shown = new List<(string Text, Look Look)>(looks.Count);
        for (var i = 0; i < looks.Count; i++)
        {
            var look = isLight ? looks[i] & ~Look.Uncertain : looks[i];
            if (shown.Count > 0 && shown[^1].Look == look) shown[^1] = (shown[^1].Text + runs[i].Text, look);
            else shown.Add((runs[i].Text, look));
        }

        return string.Concat(shown.Select(run => ShownText.Of(run.Text, run.Look)));
    }

    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, match => $"{(char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)}")
        : text;

    // A workbook's own way to write a character.
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}
