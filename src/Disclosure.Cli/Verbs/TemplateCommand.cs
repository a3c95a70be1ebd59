using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure template</c>: writes a workbook to fill in, for one report or for those of many units.</summary>
internal sealed class TemplateCommand : VerbCommand
{
    private readonly Func<TemplateRequest, Setting, int> carryOut;
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<string?> units = CommandOptions.Units();
    private readonly Option<TemplateLayout?> layout = CommandOptions.Layout();
    private readonly Option<string?> authority = CommandOptions.Authority();
    private readonly Option<int?> year = CommandOptions.Year();
    private readonly Option<ReportEdition?> edition = CommandOptions.Edition();
    private readonly Option<string?> choices = CommandOptions.Rules();

    /// <summary>The verb.</summary>
    /// <param name="carryOut">Carries it out.</param>
    public TemplateCommand(Func<TemplateRequest, Setting, int> carryOut)
        : base("template")
    {
        this.carryOut = carryOut;
        Arguments.Add(Operands);
        Take([result, units, layout, authority, year, edition, choices]);
    }

    public override BilingualText Summary => TemplateVerbTexts.Summary;

    public override BilingualText Synopsis => TemplateVerbTexts.Synopsis;

    public override BilingualText Explanation => TemplateVerbTexts.Explanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => TemplateVerbTexts.Examples;

    public override Argument<string[]> Operands { get; } = new("none") { Arity = ArgumentArity.Zero };

    public override int Run(ParseResult arguments, Setting setting)
    {
        var (unitFile, file, given) = (arguments.GetValue(units), arguments.GetValue(result), arguments.GetValue(layout));
        if (given is not null && unitFile is null) throw new UsageException(UsageTexts.GoesWith(layout.Name, units.Name));
        ResultFormat.Of([ResultFormat.Xlsx], null, file, result.Name).ThrowIfOnScreen(file, setting.Surroundings);
        return carryOut(
            new TemplateRequest
            {
                Edition = arguments.GetValue(edition),
                Year = arguments.GetValue(year),
                Units = unitFile,
                Layout = given ?? TemplateLayout.UnitPerRow,
                Authority = arguments.GetValue(authority),
                Rules = RulesFile.Read(arguments.GetValue(choices)) ?? setting.Configuration.Rules,
                Out = file,
            },
            setting);
    }
}
