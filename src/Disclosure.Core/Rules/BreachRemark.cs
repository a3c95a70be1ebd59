using Disclosure.Messages;

namespace Disclosure.Rules;

/// <summary>What bears on a breach besides its figures.</summary>
/// <param name="Text">What is told of it.</param>
/// <param name="Explains">Whether it explains the breach.</param>
internal sealed record BreachRemark(BilingualText Text, bool Explains);
