using System.Text;
using Disclosure.Cli.Terminal;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>One row of a table with commas between its fields, as RFC 4180 has it; no field is ever calculated as a formula.</summary>
internal sealed class CsvRow
{
    /// <summary>What stands ahead of all rows: without it, spreadsheets take Chinese for the system's own encoding.</summary>
    public const char ByteOrderMark = '\uFEFF';

    private const string FormulaSigns = "=+-@＝＋－＠\t\r\n";
    private readonly StringBuilder row = new();
    private int count;

    /// <summary>Adds a text. One that a spreadsheet would calculate gets an apostrophe before it.</summary>
    public CsvRow Text(string? text)
    {
        var shown = SafeText.Of(text ?? "", keepsLines: true);
        var guarded = IsFormula(shown) ? $"'{shown}" : shown;
        return Add(guarded.AsSpan().IndexOfAny("\",\r\n ") < 0 ? guarded : $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    /// <summary>Adds a number in plain digits, which a spreadsheet may calculate with.</summary>
    public CsvRow Number(decimal? number) => Add(number is { } known ? NumberText.Plain(known) : "");

    /// <summary>Leaves fields empty up to a place in the row; 0-based.</summary>
    public CsvRow Skip(int place)
    {
        while (count < place) Add("");
        return this;
    }

    /// <summary>The row with its end.</summary>
    public override string ToString() => $"{row}\r\n";

    // A dash alone names standard input; there is nothing in it to calculate.
    private static bool IsFormula(string text) => text != "-" && text.TrimStart(' ') is [var first, ..] && FormulaSigns.Contains(first);

    private CsvRow Add(string field)
    {
        if (count++ > 0) row.Append(',');
        row.Append(field);
        return this;
    }
}
