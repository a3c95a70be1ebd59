using Disclosure.Repairs.Slips;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Explaining;

/// <summary>Shows the rules, or explains one of them.</summary>
internal interface IRulesWriter
{
    /// <summary>Shows every rule.</summary>
    void WriteAll();

    /// <summary>Explains a rule.</summary>
    void Write(Rule rule);

    /// <summary>Explains a slip.</summary>
    void Write(Slip slip);

    /// <summary>Explains a problem of reading.</summary>
    void Write(ProblemKind problem);
}
