using Disclosure.Cli.Terminal;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The tones of severities and verdicts.</summary>
internal static class Tones
{
    public static Tone Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Tone.Error,
        RuleSeverity.Warning => Tone.Warning,
        _ => Tone.Info,
    };

    public static Tone Of(RuleVerdict verdict) => verdict switch
    {
        RuleVerdict.Pass => Tone.Good,
        RuleVerdict.Fail => Tone.Error,
        RuleVerdict.Undetermined => Tone.Warning,
        _ => Tone.Info,
    };
}
