using Spectre.Console;

namespace Disclosure.Cli.Terminal;

/// <summary>Measures text in the cells of a terminal, of which a Chinese character takes two.</summary>
internal static class CellWidth
{
    /// <summary>The width of a text.</summary>
    public static int Of(string text) => text.GetCellWidth();

    /// <summary>The text with spaces behind it up to a width.</summary>
    public static string PadRight(string text, int width) => text + Gap(text, width);

    /// <summary>The text with spaces before it up to a width.</summary>
    public static string PadLeft(string text, int width) => Gap(text, width) + text;

    private static string Gap(string text, int width) => new(' ', Math.Max(0, width - Of(text)));
}
