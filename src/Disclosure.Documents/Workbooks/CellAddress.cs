using System.Globalization;

namespace Disclosure.Documents.Workbooks;

/// <summary>A cell of a sheet; row and column count from 0.</summary>
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>How many columns a sheet can have.</summary>
    public const int MostColumns = 16_384;

    private const int MostRows = 1_048_576;

    /// <summary>Reads an address such as C12, or null where it is none that a sheet can have.</summary>
    public static CellAddress? Parse(ReadOnlySpan<char> text)
    {
        var column = 0;
        var length = 0;
        while (length < text.Length && length < 3 && char.IsAsciiLetterUpper(text[length])) column = (column * 26) + text[length++] - 'A' + 1;
        if (!int.TryParse(text[length..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)) return null;
        return row is > 0 and <= MostRows && column is > 0 and <= MostColumns ? new CellAddress(row - 1, column - 1) : null;
    }

    /// <summary>The address as workbooks name it.</summary>
    public override string ToString()
    {
        var letters = "";
        for (var rest = Column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return $"{letters}{Row + 1}";
    }
}
