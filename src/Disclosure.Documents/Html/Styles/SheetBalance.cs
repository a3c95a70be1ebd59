namespace Disclosure.Documents.Html.Styles;

/// <summary>
/// Whether all that is opened in a style sheet is closed in its order. How much is lost where it is not, browsers agree
/// upon, but the parser does not follow them.
/// </summary>
internal static class SheetBalance
{
    /// <summary>Whether a sheet is whole; braces may be open at its end.</summary>
    public static bool Holds(string sheet)
    {
        var open = new Stack<char>();
        for (var at = 0; at < sheet.Length; at++)
        {
            switch (sheet[at])
            {
                case '\\':
                    at++;
                    break;
                case '/' when at + 1 < sheet.Length && sheet[at + 1] == '*':
                    at = sheet.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 1 : sheet.Length;
                    break;
                case '"' or '\'':
                    if ((at = EndOfString(sheet, at)) < 0) return false;
                    break;
                case '(' when IsAddress(sheet, at):
                    at = sheet.IndexOf(')', at) is >= 0 and var close ? close : sheet.Length;
                    break;
                case var bracket and ('{' or '(' or '['):
                    open.Push(bracket);
                    break;
                case var bracket and ('}' or ')' or ']'):
                    if (!open.TryPop(out var opening) || opening != (bracket == '}' ? '{' : bracket == ')' ? '(' : '[')) return false;
                    break;
            }
        }

        return open.All(bracket => bracket == '{');
    }

    // An address may hold anything but the bracket that closes it.
    private static bool IsAddress(string sheet, int at) =>
        at >= 3 && sheet.AsSpan(at - 3, 3).Equals("url", StringComparison.OrdinalIgnoreCase) && sheet.AsSpan(at + 1).TrimStart() is not ['"' or '\'', ..];

    private static int EndOfString(string sheet, int start)
    {
        for (var at = start + 1; at < sheet.Length && sheet[at] != '\n'; at++)
        {
            if (sheet[at] == sheet[start]) return at;
            if (sheet[at] == '\\') at++;
        }

        return -1;
    }
}
