using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure convert</c>: writes reports as the official form of their edition.</summary>
internal sealed class ConvertCommand : VerbCommand
{
    private readonly Func<ConvertRequest, Setting, int> carryOut;
    private readonly Option<ResultFormat?> format = CommandOptions.To();
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<bool> computesTotals = CommandOptions.ComputeTotals();
    private readonly Option<bool> allowsErrors = CommandOptions.AllowErrors();
    private readonly Option<string?> choices = CommandOptions.Rules();
    private readonly ReadingChoices reading = new();

    /// <summary>The verb.</summary>
    /// <param name="carryOut">Carries it out.</param>
    public ConvertCommand(Func<ConvertRequest, Setting, int> carryOut)
        : base("convert")
    {
        this.carryOut = carryOut;
        Arguments.Add(Operands);
        Take([format, result, computesTotals, allowsErrors, choices, .. reading.Options]);
    }

    public override BilingualText Summary => ConvertTexts.Summary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => ConvertTexts.Explanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => ConvertTexts.Examples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, Setting setting)
    {
        var rulesFile = arguments.GetValue(choices);
        var file = arguments.GetValue(result);
        var names = arguments.GetValue(Operands) ?? [];
        var isMany = names.Length > 1 || (names is [var only] && !InputList.IsOneDocument([only]) && !PackedListing.IsArchive(only));
        var guard = InputList.Of(new InputNames(names, null, setting.Surroundings.Input), Name, rulesFile);
        var given = arguments.GetValue(format);
        var isToFolder = isMany || (file is not null && (Directory.Exists(file) || Path.EndsInDirectorySeparator(file)));
        if (isToFolder && file is null) throw new UsageException(ConvertTexts.FolderIsDue);
        var written = isToFolder ? given ?? throw new UsageException(ConvertTexts.FormatIsDue) : OfficialFormats.Asked(given, file, format.Name);
        written.ThrowIfOnScreen(file, setting.Surroundings);
        var request = new ConvertRequest
        {
            Inputs = isMany ? guard : [SingleInput.Of(names, setting.Surroundings.Input, Name, rulesFile).Source],
            Guard = guard,
            IsToFolder = isToFolder,
            Reading = reading.Of(arguments),
            Rules = RulesFile.Read(rulesFile) ?? setting.Configuration.Rules,
            Format = written,
            Out = file,
            ComputesTotals = arguments.GetValue(computesTotals),
            AllowsErrors = arguments.GetValue(allowsErrors),
        };
        return carryOut(request, setting);
    }
}
