using Disclosure.Cli.Running;
using Disclosure.Messages;

namespace Disclosure.Cli.Choices;

/// <summary>What holds for a whole run, whichever verb is carried out.</summary>
/// <param name="Language">The language of what is written.</param>
/// <param name="Configuration">What the configuration file says.</param>
/// <param name="Surroundings">The streams, and what they are shown on.</param>
internal sealed record Setting(DisplayLanguage Language, Configuration Configuration, Surroundings Surroundings)
{
    /// <summary>Writes a line to standard error, apart from the result.</summary>
    public void Say(BilingualText text) => Surroundings.Say(text.In(Language));
}
