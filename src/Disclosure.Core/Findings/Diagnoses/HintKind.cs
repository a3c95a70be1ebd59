using Disclosure.Messages;

namespace Disclosure.Findings.Diagnoses;

/// <summary>One kind of likely cause. All are listed in <see cref="HintCatalogue"/>.</summary>
/// <param name="Id">The id in the rule catalogue's scheme, <c>DC</c> and four digits, never reused.</param>
/// <param name="Message">The cause in a sentence, with slots.</param>
public sealed record HintKind(string Id, MessageTemplate Message);
