using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>One way in which documents of a format are damaged on their way, without a figure being turned into another where it stands.</summary>
/// <param name="Name">What is damaged.</param>
/// <param name="Apply">Damages a document; all chance comes from the source that is given.</param>
public sealed record DocumentDamage(string Name, Func<byte[], Random, byte[]> Apply)
{
    /// <summary>Whether a figure may be lost from a place that stays, so that a blank is read there.</summary>
    public bool Erases { get; init; }

    /// <summary>The layouts to which it can be done.</summary>
    public Func<Layout, bool> Fits { get; init; } = _ => true;

    /// <summary>Every damage of a format: to its structure, and to its bytes.</summary>
    public static IReadOnlyList<DocumentDamage> Of(LayoutFormat format) => format switch
    {
        LayoutFormat.Text => [.. TextDamage.All, .. TextDamage.OfValues, .. ByteDamage.OfText],
        LayoutFormat.Markdown => [.. TextDamage.All, .. TextDamage.OfMarkdown, .. ByteDamage.OfText],
        LayoutFormat.Html => [.. HtmlDamage.All, .. ByteDamage.OfText],
        LayoutFormat.Json => [.. JsonDamage.All, .. ByteDamage.OfText],
        LayoutFormat.Docx or LayoutFormat.Xlsx => [.. PackageDamage.Of(format), .. ByteDamage.OfPackages],
        LayoutFormat.Pdf => [.. PdfDamage.All, .. ByteDamage.OfPackages.Select(damage => damage with { Fits = layout => !PdfDamage.IsPlain(layout) })],
        _ => [.. ArchiveDamage.All, .. ByteDamage.OfPackages],
    };

    /// <summary>The damage's name.</summary>
    public override string ToString() => Name;
}
