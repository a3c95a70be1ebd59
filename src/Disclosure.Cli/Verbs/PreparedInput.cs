using Disclosure.Cli.Output;

namespace Disclosure.Cli.Verbs;

/// <summary>An input that is checked and ready to be shown.</summary>
/// <param name="Input">What came of it.</param>
/// <param name="Finish">Shows it; in the order of the inputs.</param>
internal sealed record PreparedInput(CheckedInput Input, Action Finish);
