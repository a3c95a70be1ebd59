using Disclosure.Forms;

namespace Disclosure.Reports.Adjustments;

/// <summary>Brings the names of organs into one spelling. Names that differ in more than spelling stay different.</summary>
internal static class AuthorityName
{
    /// <summary>The name without spaces, in plain characters; empty where there is none.</summary>
    public static string Plain(string? name) => name is null ? "" : PrintedLabel.Fold(name);
}
