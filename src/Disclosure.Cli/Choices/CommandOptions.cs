using System.CommandLine;
using System.Globalization;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers.Counting;
using Disclosure.Results.Checking;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Choices;

/// <summary>The options of the verbs. Each says in its own words what is wrong with a value.</summary>
internal static class CommandOptions
{
    private const int MostJobs = 256;
    private const int EarliestYear = 1000;
    private const int LatestYear = 9999;

    public static Option<ResultFormat?> Format(IReadOnlyList<ResultFormat> formats) => Choice(
        "--format", OptionTexts.Format(formats.Select(format => (format.Word, format.Purpose))),
        [.. formats.Select(format => (format.Word, (ResultFormat?)format))]);

    public static Option<ResultFormat?> To() =>
        Choice("--to", OptionTexts.To, [.. OfficialFormats.All.Select(format => (format.Word, (ResultFormat?)format))]);

    public static Option<bool> ComputeTotals() => Flag("--compute-totals", OptionTexts.ComputeTotals);

    public static Option<bool> AllowErrors() => Flag("--allow-errors", OptionTexts.AllowErrors);

    public static Option<bool> Analyse() => Flag("--analyse", OptionTexts.Analyse, takesNoValue: true);

    public static Option<DisplayLanguage> Language() => Everywhere(Choice(Languages.OptionName, OptionTexts.Language, Languages.Words));

    public static Option<ReportEdition?> Edition() => Choice<ReportEdition?>(
        "--edition", OptionTexts.Edition, [("auto", null), .. Form.All.Select(form => ($"{form.FirstYear}", (ReportEdition?)form.Edition))]);

    // There are too many kinds to stand at the head of a line of help.
    public static Option<OrganKind?> Organ()
    {
        var option = Choice("--organ", OptionTexts.Organ(OrganKinds.Words.Select(kind => kind.Word)), OrganKinds.Words);
        option.HelpName = "KIND";
        return option;
    }

    public static Option<AssumedOrder> Assume() => Choice("--assume", OptionTexts.Assume, [("form-order", AssumedOrder.Form)]);

    public static Option<BlankReading?> Blank() =>
        Choice<BlankReading?>("--blank", OptionTexts.Blank, [("zero", BlankReading.Zero), ("unknown", BlankReading.Unknown)]);

    public static Option<FailThreshold> FailOn() => Choice(
        "--fail-on", OptionTexts.FailOn, [("error", FailThreshold.Error), ("warning", FailThreshold.Warning), ("never", FailThreshold.Never)]);

    // An option of true or false would take no word.
    public static Option<UndecidedChoice> Undetermined() =>
        Choice("--undetermined", OptionTexts.Undetermined, [("fail", UndecidedChoice.Fail), ("pass", UndecidedChoice.Pass)]);

    public static Option<RepairChoice> Repairs() => Choice(
        "--repairs", OptionTexts.Repairs, [("all", RepairChoice.All), ("best", RepairChoice.Best), ("none", RepairChoice.None)]);

    public static Option<IReadOnlyList<int>> Choose() => Single<IReadOnlyList<int>>("--choose", OptionTexts.Choose, "N[,N…]", text =>
    {
        var numbers = text.Split(',')
            .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0)
            .ToList();
        return numbers.TrueForAll(number => number > 0) ? numbers : throw new UsageException(RepairTexts.UnknownChoice(text));
    });

    public static Option<string?> Rules() => Named("--rules", OptionTexts.Rules);

    public static Option<string?> Out() => Named("--out", OptionTexts.Out);

    public static Option<string?> FilesFrom() => Named("--files-from", OptionTexts.FilesFrom, "FILE|-");

    public static Option<int?> Port() => Single<int?>("--port", ServeTexts.Port, "N", text =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? port
            : throw new UsageException(ServeTexts.UnknownPort(text)));

    public static Option<int?> Jobs() => Single<int?>("--jobs", OptionTexts.Jobs, "N", text =>
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs) return jobs;
        throw new UsageException(UsageTexts.UnknownJobs(text, MostJobs));
    });

    public static Option<string?> Config() => Everywhere(Named("--config", OptionTexts.Config));

    public static Option<bool> NoConfig() => Everywhere(Flag("--no-config", OptionTexts.NoConfig, takesNoValue: true));

    public static Option<bool> Help() =>
        Everywhere(new ExplainedOption<bool>("--help", OptionTexts.Help, "-h", "-?") { Arity = ArgumentArity.Zero });

    public static Option<bool> Version() => Flag("--version", OptionTexts.Version, takesNoValue: true);

    public static Option<string?> Accepted() => Named("--accepted", OptionTexts.Accepted);

    public static Option<bool> WriteAccepted() => Flag("--write-accepted", OptionTexts.WriteAccepted);

    public static Option<string?> Prior() => Named("--prior", OptionTexts.Prior);

    public static Option<string?> PriorChildren() => Named("--prior-children", OptionTexts.PriorChildren, "FOLDER");

    public static Option<string?> Adjustments() => Named("--adjustments", OptionTexts.Adjustments);

    public static Option<string?> Report() => Named("--report", LedgerOptionTexts.Report);

    public static Option<string?> PriorLedger() => Named("--prior-ledger", LedgerOptionTexts.PriorLedger);

    public static Option<string?> Words() => Named("--words", LedgerOptionTexts.Words);

    public static Option<string?> Calendar() => Named("--calendar", LedgerOptionTexts.Calendar);

    public static Option<bool> LedgerStrict() => Flag("--ledger-strict", LedgerOptionTexts.LedgerStrict);

    public static Option<ReviewBasis> Reviews() => Choice(
        "--reviews", LedgerOptionTexts.Reviews, [("handled", ReviewBasis.Handled), ("arising", ReviewBasis.Arising)]);

    public static Option<DateOnly?> Due() => Single<DateOnly?>("--due", LedgerOptionTexts.Due, "DATE", text =>
        DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException(LedgerOptionTexts.UnknownDay(text)));

    public static Option<string?> Parent() => Named("--parent", OptionTexts.Parent);

    public static Option<string?> Units() => Named("--units", OptionTexts.Units);

    public static Option<string?> Authority() => Named("--authority", OptionTexts.Authority, "NAME");

    public static Option<string?> UnitsFrom() => Named("--units-from", OptionTexts.UnitsFrom, "FOLDER");

    public static Option<TemplateLayout?> Layout() => Choice<TemplateLayout?>(
        "--layout", TemplateVerbTexts.Layout, [("rows", TemplateLayout.UnitPerRow), ("sheets", TemplateLayout.UnitPerSheet)]);

    public static Option<bool> AllowMissing() => Flag("--allow-missing", OptionTexts.AllowMissing);

    public static Option<int?> Years() => Single<int?>("--years", OptionTexts.Years, "1|2", text => text switch
    {
        "1" => 1,
        "2" => 2,
        _ => throw new UsageException(UsageTexts.UnknownValue("--years", text, "1|2")),
    });

    public static Option<bool> Strict() => Flag("--strict", OptionTexts.Strict);

    public static Option<bool> Places() => Flag("--places", OptionTexts.Places);

    public static Option<bool> Claims() => Flag("--claims", OptionTexts.Claims);

    public static Option<bool> Verbose() => Flag("--verbose", OptionTexts.Verbose);

    public static Option<ShownReports> Only() => Choice("--only", OptionTexts.Only, [("failing", ShownReports.Failing)]);

    public static Option<TableRows> Rows() => Choice("--rows", OptionTexts.Rows, [("cell", TableRows.Cell), ("report", TableRows.Report)]);

    public static Option<bool> Quiet() => Flag("--quiet", OptionTexts.Quiet);

    public static Option<int?> Year() => Single<int?>("--year", OptionTexts.Year, "N", text =>
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear) return year;
        throw new UsageException(UsageTexts.UnknownYear(text));
    });

    private static Option<T> Everywhere<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }

    private static ExplainedOption<bool> Flag(string name, BilingualText purpose, bool takesNoValue = false)
    {
        var option = new ExplainedOption<bool>(name, purpose);
        if (takesNoValue) option.Arity = ArgumentArity.Zero;
        return option;
    }

    private static ExplainedOption<string?> Named(string name, BilingualText purpose, string value = "FILE") =>
        Single<string?>(name, purpose, value, text => text);

    private static ExplainedOption<T> Choice<T>(string name, BilingualText purpose, (string Word, T Value)[] words)
    {
        var known = string.Join('|', words.Select(word => word.Word));
        var option = Single(name, purpose, known, text =>
            Array.Find(words, word => word.Word == text) is { Word: not null } found
                ? found.Value
                : throw new UsageException(UsageTexts.UnknownValue(name, text, known)));
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words.Select(word => word.Word)]);
        return option;
    }

    // Any number of values is let in, so that what is said of none or two is said in the user's language.
    private static ExplainedOption<T> Single<T>(string name, BilingualText purpose, string value, Func<string, T> parse) => new(name, purpose)
    {
        HelpName = value,
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = result => result.Tokens.Count == 1
            ? parse(result.Tokens[0].Value)
            : throw new UsageException(UsageTexts.OneValueIsDue(name, value, result.Tokens.Count)),
    };
}
