using System.CommandLine;
using Disclosure.Messages;

namespace Disclosure.Cli.Choices;

/// <summary>An option with what help says of it in both languages.</summary>
/// <typeparam name="T">What its value becomes.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="purpose">What it is for.</param>
/// <param name="aliases">Its other names.</param>
internal sealed class ExplainedOption<T>(string name, BilingualText purpose, params string[] aliases) : Option<T>(name, aliases), IExplained
{
    /// <inheritdoc/>
    public BilingualText Purpose => purpose;
}
