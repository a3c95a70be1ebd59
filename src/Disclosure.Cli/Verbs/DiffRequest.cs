using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Documents;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>diff</c> is asked for.</summary>
/// <param name="One">One document.</param>
/// <param name="Other">The other.</param>
/// <param name="Guard">Keeps the result off both.</param>
/// <param name="Reading">What is known of them.</param>
/// <param name="Format">The format of the result.</param>
/// <param name="Out">The file of the result; null for standard output.</param>
internal sealed record DiffRequest(InputSource One, InputSource Other, IInputGuard Guard, ReadingOptions Reading, ResultFormat Format, string? Out);
