using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Results.Comparing;
using Disclosure.Cli.Results.Converting;
using Disclosure.Cli.Results.Explaining;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Cli.Results.Reading;
using Disclosure.Cli.Results.Repairing;
using Disclosure.Cli.Results.Rolling;
using Disclosure.Cli.Results.Series;
using Disclosure.Cli.Results.Serving;
using Disclosure.Cli.Verbs;
using Disclosure.Cli.Writers;
using Disclosure.Cli.Writers.Text;

namespace Disclosure.Cli;

/// <summary>Puts the command together: each verb with what carries it out, and with the writers that show what comes of it.</summary>
internal static class VerbList
{
    /// <summary>The verbs, in the order of the help.</summary>
    public static IEnumerable<VerbCommand> All() =>
    [
        new CheckCommand(CheckFormats.All, (request, setting) =>
            new CheckRun(request, setting, target => CheckFormats.Open(request, target, setting.Language), RemarkText.Of(setting)).CarryOut()),
        new SeriesCommand(CheckFormats.All, (request, setting) =>
            new SeriesRun(request, setting, target => CheckFormats.Open(request, target, setting.Language)).CarryOut()),
        new LedgerCommand(CheckFormats.All, (request, setting) => new LedgerRun(
            request, setting,
            target => CheckFormats.Open(request.Format, request.IsVerbose, target, setting.Language),
            (format, target) => OpenCaseFormats.Open(format, target, setting.Language),
            RemarkText.Of(setting)).CarryOut()),
        new DiffCommand(DiffFormats.All, (request, setting) =>
            new DiffRun(request, setting, target => DiffFormats.Open(request.Format, target, setting.Language), RemarkText.Of(setting)).CarryOut()),
        new CollectCommand((request, setting) => new CollectRun(request, setting, RemarkText.Of(setting)).CarryOut()),
        new RollupCommand(RollupFormats.All, (request, setting) =>
            new RollupRun(request, setting, target => RollupFormats.Open(request, target, setting.Language), RemarkText.Of(setting)).CarryOut()),
        new TemplateCommand((request, setting) => new TemplateRun(request, setting, RemarkText.Of(setting)).CarryOut()),
        new ReadCommand(ReadFormats.All, (request, setting) =>
            new ReadRun(request, setting, target => ReadFormats.Open(request, target, setting.Language), RemarkText.Of(setting)).CarryOut()),
        new RulesCommand(RulesFormats.All, AnalysisFormats.All, (request, setting) =>
            new RulesRun(
                request, setting,
                target => RulesFormats.Open(request.Format, target, setting.Language),
                target => AnalysisFormats.Open(request.Format, target, setting.Language)).CarryOut()),
        new RepairCommand(RepairFormats.All, (request, setting) =>
            new RepairRun(request, setting, target => RepairFormats.Open(request.Format, target, setting.Language), RemarkText.Of(setting)).CarryOut()),
        new ConvertCommand((request, setting) => new ConvertRun(request, setting, RemarkText.Of(setting)).CarryOut()),
        new ServeCommand(Path.Combine(AppContext.BaseDirectory, PageFiles.FolderName), (request, setting) => new ServeRun(request, setting).CarryOut()),
        new CompletionCommand(),
    ];
}
