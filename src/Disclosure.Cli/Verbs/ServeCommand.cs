using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Texts;
using Disclosure.Messages;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure serve</c>: opens the page in which documents are checked by dropping them, on this machine only.</summary>
internal sealed class ServeCommand : VerbCommand
{
    private readonly Func<ServeRequest, Setting, int> carryOut;
    private readonly string folder;
    private readonly Option<int?> port = CommandOptions.Port();

    /// <summary>The verb.</summary>
    /// <param name="folder">Where the page stands beside the command.</param>
    /// <param name="carryOut">Carries it out.</param>
    public ServeCommand(string folder, Func<ServeRequest, Setting, int> carryOut)
        : base("serve")
    {
        this.folder = folder;
        this.carryOut = carryOut;
        Arguments.Add(Operands);
        Take([port]);
    }

    public override BilingualText Summary => ServeTexts.Summary;

    public override BilingualText Synopsis => BilingualText.Same("");

    public override BilingualText Explanation => ServeTexts.Explanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => ServeTexts.Examples;

    public override Argument<string[]> Operands { get; } = new("none") { Arity = ArgumentArity.Zero };

    public override int Run(ParseResult arguments, Setting setting) => carryOut(new ServeRequest { Folder = folder, Port = arguments.GetValue(port) }, setting);
}
