using System.CommandLine;
using System.Globalization;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>The options of the verbs. Each says in its own words what is wrong with a value.</summary>
internal static class CommandOptions
{
    private const int MostJobs = 256;
    private const int EarliestYear = 1000;
    private const int LatestYear = 9999;

    public static Option<OutputFormat> Format(params (string Word, OutputFormat Value)[] more) =>
        Choice("--format", [("text", OutputFormat.Text), ("json", OutputFormat.Json), .. more]);

    public static Option<OfficialFormat?> To() => Choice<OfficialFormat?>("--to",
    [
        ("docx", OfficialFormat.Docx), ("xlsx", OfficialFormat.Xlsx), ("html", OfficialFormat.Html), ("markdown", OfficialFormat.Markdown), ("json", OfficialFormat.Json),
    ]);

    public static Option<bool> Analyse() => new("--analyse") { Arity = ArgumentArity.Zero };

    public static Option<DisplayLanguage> Language()
    {
        var option = Choice(Languages.OptionName, Languages.Words);
        option.Recursive = true;
        return option;
    }

    public static Option<ReportEdition?> Edition() =>
        Choice<ReportEdition?>("--edition", [("auto", null), .. Form.All.Select(form => ($"{form.FirstYear}", (ReportEdition?)form.Edition))]);

    // There are too many kinds to stand at the head of a line of help.
    public static Option<OrganKind?> Organ()
    {
        var option = Choice("--organ", OrganKinds.Words);
        option.HelpName = "KIND";
        return option;
    }

    public static Option<BlankReading?> Blank() => Choice<BlankReading?>("--blank", [("zero", BlankReading.Zero), ("unknown", BlankReading.Unknown)]);

    public static Option<FailOn> FailOn() =>
        Choice("--fail-on", [("error", Verbs.FailOn.Error), ("warning", Verbs.FailOn.Warning), ("never", Verbs.FailOn.Never)]);

    public static Option<RepairChoice> Repairs() =>
        Choice("--repairs", [("all", RepairChoice.All), ("best", RepairChoice.Best), ("none", RepairChoice.None)]);

    public static Option<IReadOnlyList<int>> Choose() => Single<IReadOnlyList<int>>("--choose", "N[,N…]", text =>
    {
        var numbers = text.Split(',').Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : 0).ToList();
        return numbers.TrueForAll(number => number > 0) ? numbers : throw new UsageException(RepairTexts.UnknownChoice(text));
    });

    public static Option<string?> Rules() => Single<string?>("--rules", "FILE", text => text);

    public static Option<string?> Out() => Single<string?>("--out", "FILE", text => text);

    public static Option<string?> FilesFrom() => Single<string?>("--files-from", "FILE|-", text => text);

    public static Option<int?> Jobs() => Single<int?>("--jobs", "N", text =>
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs) return jobs;
        throw new UsageException(UsageTexts.UnknownJobs(text, MostJobs));
    });

    public static Option<string?> Config()
    {
        var option = Single<string?>("--config", "FILE", text => text);
        option.Recursive = true;
        return option;
    }

    public static Option<string?> Accepted() => Single<string?>("--accepted", "FILE", text => text);

    public static Option<bool> WriteAccepted() => new("--write-accepted");

    public static Option<bool> Strict() => new("--strict");

    public static Option<bool> Places() => new("--places");

    public static Option<bool> Verbose() => new("--verbose");

    public static Option<int?> Year() => Single<int?>("--year", "N", text =>
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear) return year;
        throw new UsageException(UsageTexts.UnknownYear(text));
    });

    private static Option<T> Choice<T>(string name, (string Word, T Value)[] words)
    {
        var known = string.Join('|', words.Select(word => word.Word));
        var option = Single(name, known, text =>
            Array.Find(words, word => word.Word == text) is { Word: not null } found
                ? found.Value
                : throw new UsageException(UsageTexts.UnknownValue(name, text, known)));
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words.Select(word => word.Word)]);
        return option;
    }

    // Any number of values is let in, so that what is said of none or two is said in the user's language.
    private static Option<T> Single<T>(string name, string value, Func<string, T> parse) => new(name)
    {
        HelpName = value,
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = result => result.Tokens.Count == 1
            ? parse(result.Tokens[0].Value)
            : throw new UsageException(UsageTexts.OneValueIsDue(name, value, result.Tokens.Count)),
    };
}
