namespace Disclosure.Documents.Workbooks;

/// <summary>Takes the code of a number format apart: what is code, and what is shown as it stands.</summary>
internal static class FormatTokens
{
    /// <summary>The tokens: single characters and brackets of code, and texts.</summary>
    public static IEnumerable<(string Text, bool IsCode)> Of(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
            {
                var end = EndOf(code, i, '"');
                yield return (code[(i + 1)..end], false);
                i = end;
            }
            else if (code[i] == '[')
            {
                var end = EndOf(code, i, ']');
                yield return (code[i..Math.Min(end + 1, code.Length)], true);
                i = end;
            }
            else if (code[i] is '\\' or '!' && i + 1 < code.Length)
            {
                yield return ($"{code[++i]}", false);
            }
            else if (code[i] is '_' or '*')
            {
                // The next character is a width to leave, or to fill with.
                i++;
            }
            else
            {
                yield return ($"{code[i]}", true);
            }
        }
    }

    private static int EndOf(string code, int start, char close) => code.IndexOf(close, start + 1) is > 0 and var end ? end : code.Length;
}
