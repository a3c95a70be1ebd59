using Disclosure.Messages;

namespace Disclosure.Page;

/// <summary>A corrected cell as it is listed.</summary>
/// <param name="Name">The cell.</param>
/// <param name="Link">Where it stands on the page.</param>
/// <param name="Before">The former figure.</param>
/// <param name="After">The corrected one.</param>
internal sealed record ShownChange(BilingualText Name, string Link, BilingualText Before, BilingualText After);
