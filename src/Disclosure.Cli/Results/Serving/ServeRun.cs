using Disclosure.Cli.Choices;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Results.Serving;

/// <summary>Carries out <c>serve</c>: the page, on this machine only, until it is stopped.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
internal sealed class ServeRun(ServeRequest request, Setting setting)
{
    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The page was not packed with the command, or no port is free.</exception>
    public int CarryOut()
    {
        var files = PageFiles.In(request.Folder) ?? throw new UsageException(ServeTexts.NoPage(request.Folder));
        using var server = PageServer.Open(files, request.Port) ?? throw new UsageException(ServeTexts.NoPort(request.Port));
        var interruption = setting.Surroundings.Interruption;
        using var grace = interruption.Grace();
        setting.Say(ServeTexts.Serving);
        setting.Surroundings.Output.WriteLine(server.Address.AbsoluteUri);
        server.Serve(interruption.Token);
        return ExitCode.Clean;
    }
}
