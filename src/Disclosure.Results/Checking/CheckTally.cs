using Disclosure.Messages;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Checking;

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

    /// <summary>How many problems in reading there were.</summary>
    public int Problems { get; private set; }

    /// <summary>How many findings are accepted; they count nowhere else.</summary>
    public int Accepted { get; private set; }

    /// <summary>How many findings there are of each rule, in the order of the rules' ids.</summary>
    public IReadOnlyDictionary<string, int> Rules => rules;

    /// <summary>The first of the inputs that could not be read, as many as are worth a line.</summary>
    public IReadOnlyList<string> UnreadNames => unread;

    private static readonly RuleVerdict[] Order = [RuleVerdict.Fail, RuleVerdict.Undetermined, RuleVerdict.Pass, RuleVerdict.NotApplicable];

    /// <summary>How many reports got each verdict, what is wrong first; verdicts that none got are left out, but for those that failed.</summary>
    public IEnumerable<(BilingualText Word, int Count)> Verdicts => Order
        .Select(verdict => (AuditTexts.Of(verdict), this[verdict]))
        .Append((AuditTexts.Unread, Unread))
        .Where((verdict, place) => place == 0 || verdict.Item2 > 0);

    /// <summary>How many findings there are of each severity that was met, in words.</summary>
    public IEnumerable<BilingualText> CountsMet => Enum.GetValues<RuleSeverity>().OrderDescending()
        .Where(severity => this[severity] > 0).Select(severity => AuditTexts.Count(severity, this[severity]));

    /// <summary>How many findings there are of each severity, in words.</summary>
    public BilingualText Counts => AuditTexts.Counts(this[RuleSeverity.Error], this[RuleSeverity.Warning], this[RuleSeverity.Info]);

    /// <summary>How many findings there are of a severity.</summary>
    public int this[RuleSeverity severity] => findings[(int)severity];

    /// <summary>How many reports got a verdict.</summary>
    public int this[RuleVerdict verdict] => verdicts[(int)verdict];

    /// <summary>The counts of one input.</summary>
    public static CheckTally Of(CheckedInput input)
    {
        var tally = new CheckTally();
        tally.Add(input);
        return tally;
    }

    /// <summary>Counts an input.</summary>
    public void Add(CheckedInput input)
    {
        Inputs++;
        Problems += input.EachProblem.Count;
        if (input.Audit is null)
        {
            Unread++;
            if (unread.Count < NamesKept) unread.Add(input.Source);
            return;
        }

        verdicts[(int)input.Audit.Verdict]++;
        foreach (var finding in input.Findings)
        {
            if (finding.IsAccepted)
            {
                Accepted++;
                continue;
            }

            findings[(int)finding.Severity!]++;
            rules[finding.Code] = rules.GetValueOrDefault(finding.Code) + 1;
        }
    }
}
