using Disclosure.Cli.Verbs;
using Disclosure.Rules;

namespace Disclosure.Cli.Output;

/// <summary>Counts verdicts and findings over many inputs, of which none is kept. Not thread-safe.</summary>
internal sealed class CheckTally
{
    private const int NamesKept = 20;
    private readonly int[] findings = new int[Enum.GetValues<RuleSeverity>().Length];
    private readonly int[] verdicts = new int[Enum.GetValues<RuleVerdict>().Length];

    private readonly SortedDictionary<string, int> rules = new(StringComparer.Ordinal);
    private readonly List<string> unread = [];

    /// <summary>How many inputs were counted.</summary>
    public int Inputs { get; private set; }

    /// <summary>How many of them could not be read.</summary>
    public int Unread { get; private set; }

    /// <summary>How many problems were met in reading them.</summary>
    public int Problems { get; private set; }

    /// <summary>How many findings are accepted; they count nowhere else.</summary>
    public int Accepted { get; private set; }

    /// <summary>How many findings there are of each rule, in the order of the rules' ids.</summary>
    public IReadOnlyDictionary<string, int> Rules => rules;

    /// <summary>The first of the inputs that could not be read, as many as are worth a line.</summary>
    public IReadOnlyList<string> UnreadNames => unread;

    /// <summary>How many findings there are of a severity.</summary>
    public int this[RuleSeverity severity] => findings[(int)severity];

    /// <summary>How many reports got a verdict.</summary>
    public int this[RuleVerdict verdict] => verdicts[(int)verdict];

    /// <summary>Counts an input.</summary>
    public void Add(CheckedInput input)
    {
        Inputs++;
        Problems += input.Reading.Problems.Count;
        if (input.Result is null)
        {
            Unread++;
            if (unread.Count < NamesKept) unread.Add(input.Source);
            return;
        }

        verdicts[(int)input.Result.Verdict]++;
        foreach (var finding in input.Result.Findings)
        {
            if (input.Result.Accepted.For(finding) is not null)
            {
                Accepted++;
                continue;
            }

            findings[(int)finding.Severity]++;
            rules[finding.RuleId] = rules.GetValueOrDefault(finding.RuleId) + 1;
        }
    }

    /// <summary>The exit code of what was counted.</summary>
    /// <param name="failOn">From which severity on findings count.</param>
    /// <param name="isStrict">Whether an input with any problem counts as not read.</param>
    public int ExitCode(FailOn failOn, bool isStrict)
    {
        if (Unread > 0 || (isStrict && Problems > 0)) return Cli.ExitCode.Unread;
        var counted = failOn switch
        {
            FailOn.Error => this[RuleSeverity.Error],
            FailOn.Warning => this[RuleSeverity.Error] + this[RuleSeverity.Warning],
            _ => 0,
        };
        return counted > 0 ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;
    }
}
