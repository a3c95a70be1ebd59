using Disclosure.Messages;

namespace Disclosure.Cli.Choices;

/// <summary>An option that says what it is for.</summary>
internal interface IExplained
{
    /// <summary>What it is for, as help says.</summary>
    BilingualText Purpose { get; }
}
