using System.Globalization;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Messages;

namespace Disclosure.Results.Xlsx;

/// <summary>How the cells of a sheet of rows look: text from the left, numbers to the right. Thread-safe once made.</summary>
internal sealed class RowLooks
{
    // What a workbook keeps of a number, and shows of it, is 15 digits; a longer one is text.
    private const int MostCharacters = 15;
    private const int MostDecimals = 6;

    private readonly uint[] numbers;
    private readonly uint otherNumber;

    /// <summary>Asks a workbook for the looks.</summary>
    public RowLooks(WorkbookStyles styles)
    {
        var number = new CellLook { IsRight = true, IsTop = true, HasBorder = true, Shrinks = true };
        Title = styles.Of(new CellLook { Size = 14, IsBold = true, IsLeft = true });
        Note = styles.Of(new CellLook { IsLeft = true });
        Head = styles.Of(new CellLook { IsBold = true, HasBorder = true, Fill = "F2F2F2" });
        Text = styles.Of(new CellLook { IsLeft = true, IsTop = true, HasBorder = true, StaysText = true });
        OneLine = styles.Of(new CellLook { IsLeft = true, IsTop = true, HasBorder = true, StaysText = true, IsOneLine = true });
        LongNumber = styles.Of(number with { StaysText = true });
        otherNumber = styles.Of(number);
        numbers = [.. Enumerable.Range(0, MostDecimals + 1).Select(decimals => styles.Of(number with { Decimals = decimals }))];
    }

    /// <summary>What a sheet is called.</summary>
    public uint Title { get; }

    /// <summary>What is to be known of a sheet.</summary>
    public uint Note { get; }

    /// <summary>The head of a column.</summary>
    public uint Head { get; }

    /// <summary>Text.</summary>
    public uint Text { get; }

    /// <summary>Text that is not broken into lines.</summary>
    public uint OneLine { get; }

    /// <summary>A number that a workbook does not hold as one.</summary>
    public uint LongNumber { get; }

    /// <summary>The look of a number in plain digits; null where it has too many of them.</summary>
    public uint? Number(string plain)
    {
        if (plain.Length > MostCharacters) return null;
        var decimals = plain.IndexOf('.') is >= 0 and var point ? plain.Length - point - 1 : 0;
        return decimals <= MostDecimals ? numbers[decimals] : otherNumber;
    }

    /// <summary>A number in plain digits.</summary>
    public static string Plain(object number) => number switch
    {
        decimal held => NumberText.Plain(held),
        _ => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };
}
