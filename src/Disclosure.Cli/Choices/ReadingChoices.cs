using System.CommandLine;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Choices;

/// <summary>The options by which a user says what is known of the documents; the same for every verb that reads them.</summary>
internal sealed class ReadingChoices
{
    private readonly Option<int?> year = CommandOptions.Year();
    private readonly Option<ReportEdition?> edition = CommandOptions.Edition();
    private readonly Option<OrganKind?> organ = CommandOptions.Organ();
    private readonly Option<AssumedOrder> assume = CommandOptions.Assume();

    /// <summary>The options, in the order of the help.</summary>
    public IReadOnlyList<Option> Options => [year, edition, organ, assume];

    /// <summary>What the arguments say.</summary>
    /// <exception cref="UsageException">A value is none.</exception>
    public ReadingOptions Of(ParseResult arguments) => new()
    {
        Year = arguments.GetValue(year),
        Edition = arguments.GetValue(edition),
        OrganKind = arguments.GetValue(organ),
        AssumesFormOrder = arguments.GetValue(assume) == AssumedOrder.Form,
    };
}
