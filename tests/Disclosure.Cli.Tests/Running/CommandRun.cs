using System.Text;
using Disclosure.Cli.Running;

namespace Disclosure.Cli.Tests.Running;

/// <summary>One run of the command inside the test's process: what it answered, and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] args) => With(new CommandScene(), args);

    public static CommandRun With(CommandScene scene, params string[] args)
    {
        using var input = new MemoryStream(scene.Bytes ?? Encoding.UTF8.GetBytes(scene.Input));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(input, output, error) { TerminalWidth = scene.TerminalWidth, HasColour = scene.HasColour, Folder = scene.Folder ?? Path.GetTempPath() };
        var exitCode = DisclosureCommand.Run(args, surroundings);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
