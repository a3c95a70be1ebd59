using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>The words around what was read.</summary>
internal static class ReadingTexts
{
    public static BilingualText TableAbsent { get; } = new("（没有读到这张表）", "(this table was not read)");

    public static BilingualText Sections { get; } = new("正文各部分", "Sections");

    public static BilingualText SectionsUnknown { get; } = new("（没有正文）", "(no text)");

    public static BilingualText Length { get; } = new("字数", "characters");

    public static BilingualText Line { get; } = new("行号", "line");
}
