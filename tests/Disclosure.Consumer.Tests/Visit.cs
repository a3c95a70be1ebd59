namespace Disclosure.Consumer.Tests;

/// <summary>What the application told of one report.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="Whole">The failures of the whole report.</param>
/// <param name="Table">The failures of the table of applications.</param>
/// <param name="Statutory">The failures of the statutory rule set.</param>
/// <param name="IsRefused">Whether ValidateAndThrow threw.</param>
/// <param name="Inline">What an endpoint answered that validates itself.</param>
/// <param name="Filtered">What an endpoint answered behind a filter that refuses errors alone.</param>
/// <param name="Controlled">What a controller answered.</param>
/// <param name="Malformed">What the endpoint answered to what is no report.</param>
public sealed record Visit(
    string Report,
    IReadOnlyList<string> Whole,
    IReadOnlyList<string> Table,
    IReadOnlyList<string> Statutory,
    bool IsRefused,
    Reply Inline,
    Reply Filtered,
    Reply Controlled, Reply Malformed);
