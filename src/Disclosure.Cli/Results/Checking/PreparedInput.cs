using Disclosure.Results.Checking;

namespace Disclosure.Cli.Results.Checking;

/// <summary>An input that is checked and ready to be shown.</summary>
/// <param name="Input">What came of it.</param>
/// <param name="Finish">Shows it; in the order of the inputs.</param>
internal sealed record PreparedInput(CheckedInput Input, Action Finish);
