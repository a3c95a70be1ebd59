using System.Text.RegularExpressions;

namespace Disclosure.Documents.Writing.Markdown;

/// <summary>Writes text so that Markdown shows it as it is.</summary>
internal static partial class MarkdownEscape
{
    /// <summary>Text within a line.</summary>
    public static string Text(string text) => Steering().Replace(text, match => match.Value switch
    {
        "&" => "&amp;",
        "<" => "&lt;",
        _ => $"\\{match.Value}",
    });

    /// <summary>A paragraph, whose first characters could make a heading, a list or a quotation of it.</summary>
    public static string Paragraph(string text) => Opening().Replace(Text(text), @"${before}\${mark}");

    /// <summary>The text of a cell, its lines kept apart.</summary>
    public static string Cell(string text) =>
        string.Join("<br>", text.Split('\n').Select(line => line.StartsWith("--", StringComparison.Ordinal) ? $"\\{Text(line)}" : Text(line)));

    [GeneratedRegex(@"[\\`*_\[\]|~^$<&]")]
    private static partial Regex Steering();

    [GeneratedRegex(@"^(?<before>[0-9]{0,9})(?<mark>(?<=^)[#>+=:-]|(?<=[0-9])[.)])")]
    private static partial Regex Opening();
}
