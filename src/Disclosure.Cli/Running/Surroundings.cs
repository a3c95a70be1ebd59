using System.Text;
using Disclosure.Cli.Terminal;
using Spectre.Console;

namespace Disclosure.Cli.Running;

/// <summary>What the command runs in: its streams, and whether a person looks at the output.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Surroundings(Stream Input, TextWriter Output, TextWriter Error)
{
    private const int NarrowestTerminal = 20;

    /// <summary>The terminal's width in cells; null when the output goes elsewhere.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Whether the output may be coloured.</summary>
    public bool HasColour { get; init; }

    /// <summary>The wish from outside to stop.</summary>
    public Interruption Interruption { get; init; } = new();

    /// <summary>The working folder, from which a configuration file is looked for upwards.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The width of the terminal that standard error goes to, in cells; null when it goes elsewhere.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>Says a sentence on standard error; what it quotes of documents and arguments cannot steer a terminal.</summary>
    public void Say(string text) => Error.WriteLine(SafeText.Of(text, keepsLines: true));

    /// <summary>The surroundings of the running process.</summary>
    public static Surroundings OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new Surroundings(Console.OpenStandardInput(), Utf8(Console.OpenStandardOutput()), Utf8(new RemarkStream(Console.OpenStandardError())))
        {
            TerminalWidth = isTerminal && AnsiConsole.Profile.Width is > 0 and var width ? width : null,
            ErrorWidth = Console.IsErrorRedirected ? null : Math.Max(NarrowestTerminal, Console.BufferWidth),
            HasColour = AllowsColour(isTerminal && AnsiConsole.Profile.Capabilities.Ansi, Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>Whether colour is in place.</summary>
    /// <param name="isCapable">Whether the output goes to a terminal that knows colours.</param>
    /// <param name="refusal">The value of NO_COLOR; any text refuses colour.</param>
    public static bool AllowsColour(bool isCapable, string? refusal) => isCapable && string.IsNullOrEmpty(refusal);

    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
