using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Counting;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Results.Checking;
using Disclosure.Results.Running;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure ledger</c>: from a ledger of cases to tables, a reconciled report, and deadlines.</summary>
internal sealed class LedgerCommand : RequestCommand<LedgerRequest>
{
    // Those whose breach is one of the law's times.
    private static readonly string[] OfTime = ["DC9101", "DC9102", "DC9103"];

    private readonly Option<int?> year = CommandOptions.Year();
    private readonly Option<ReportEdition?> edition = CommandOptions.Edition();
    private readonly Option<string?> report = CommandOptions.Report();
    private readonly Option<DateOnly?> due = CommandOptions.Due();
    private readonly Option<string?> prior = CommandOptions.PriorLedger();
    private readonly Option<string?> words = CommandOptions.Words();
    private readonly Option<string?> calendar = CommandOptions.Calendar();
    private readonly Option<ReviewBasis> reviews = CommandOptions.Reviews();
    private readonly Option<bool> ledgerStrict = CommandOptions.LedgerStrict();
    private readonly Option<string?> choices = CommandOptions.Rules();
    private readonly Option<FailThreshold> failOn = CommandOptions.FailOn();
    private readonly Option<bool> allowsErrors = CommandOptions.AllowErrors();
    private readonly Option<bool> verbose = CommandOptions.Verbose();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of its result; the default first.</param>
    /// <param name="carryOut">Carries it out.</param>
    public LedgerCommand(IReadOnlyList<ResultFormat> formats, Func<LedgerRequest, Setting, int> carryOut)
        : base("ledger", formats, carryOut)
    {
        Arguments.Add(Operands);
        Take([year, Out, report, due, Format, prior, words, calendar, reviews, edition, ledgerStrict, choices, failOn, allowsErrors, verbose]);
    }

    public override BilingualText Summary => LedgerTexts.Summary;

    public override BilingualText Synopsis => LedgerTexts.Input;

    public override BilingualText Explanation => LedgerTexts.Explanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => LedgerTexts.Examples;

    public override Argument<string[]> Operands { get; } = new("ledger") { Arity = ArgumentArity.ZeroOrMore };

    protected override LedgerRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var (reportFile, day, priorFile) = (arguments.GetValue(report), arguments.GetValue(due), arguments.GetValue(prior));
        var (wordsFile, calendarFile, rulesFile) = (arguments.GetValue(words), arguments.GetValue(calendar), arguments.GetValue(choices));
        var names = arguments.GetValue(Operands) ?? [];
        var input = SingleInput.Of(names, setting.Surroundings.Input, Name, reportFile, priorFile, wordsFile, calendarFile, rulesFile);
        if (reportFile is not null && day is not null) throw new UsageException(LedgerTexts.OneAimOnly);
        if (priorFile is not null && reportFile is null) throw new UsageException(UsageTexts.GoesWith("--prior-ledger", "--report"));
        if (reportFile is null && day is null && (arguments.GetValue(year) is null || arguments.GetValue(Out) is null))
        {
            throw new UsageException(LedgerTexts.OneAimIsDue);
        }

        var own = WordsFile.Read(wordsFile) ?? setting.Configuration.Words;
        var rules = RulesFile.Read(rulesFile) ?? setting.Configuration.Rules;
        return new LedgerRequest
        {
            Ledger = names[0],
            Input = input,
            Reading = LedgerReadingOptions.Default with
            {
                Words = own is null ? LedgerWords.Default : LedgerWords.Default.With(own),
                WorkingDays = WordsFile.Calendar(calendarFile),
                ReviewBasis = arguments.GetValue(reviews),
            },
            ReportReading = new ReadingOptions { Year = arguments.GetValue(year), Edition = arguments.GetValue(edition) },
            Rules = arguments.GetValue(ledgerStrict) ? Strict(rules) : rules,
            Changes = [.. ChangedAudit.Of(rules, blank: null, rulesFile, setting.Configuration with { Accepted = null }, acceptedFile: null)],
            Format = reportFile is null && day is null
                ? FormOf(arguments.GetValue(year)!.Value, arguments.GetValue(Out)!, arguments.GetValue(Format))
                : FormatOf(arguments),
            Out = arguments.GetValue(Out),
            Report = NamedInput.Of(reportFile, names, setting.Surroundings.Input),
            Due = day,
            Prior = priorFile,
            FailOn = arguments.GetValue(failOn),
            AllowsErrors = arguments.GetValue(allowsErrors),
            IsVerbose = arguments.GetValue(verbose),
        };
    }

    // What a file of rules says of them by itself outranks the option.
    private static RuleOptions Strict(RuleOptions rules) => rules.Graded(OfTime.Where(id => !rules.Grades.ContainsKey(id)), RuleGrade.Error);

    // Tables go to a file of the form, and are of a year that has one.
    private static ResultFormat FormOf(int year, string file, ResultFormat? given)
    {
        if (Form.ForYear(year) is null) throw new UsageException(LedgerTexts.NoFormBefore(year));
        if (ResultFormat.Named(file) is not { } named || !OfficialFormats.All.Contains(named)) throw new UsageException(LedgerTexts.FormatOfTables);
        return given is null || given == named ? named : throw new UsageException(LedgerTexts.FormatNotOfTables(given.Word, Path.GetFileName(file)));
    }
}
