using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Well-formed text of all kinds that documents hold: both scripts, quotes, controls, characters beyond 16 bits.</summary>
public static class TextGenerators
{
    private static readonly string[] Fragments =
    [
        "3项", "(41笔)", "251000元", "约", "１２", "1,234", "-", "—", "/", "无", "12", "\"", "\\", "“", "'", "<b>", "&amp;",
        "{left}", "\t", "\n", "\r\n", " ", "\u3000", "\u00A0", "\u200B", "\u0000", "𠮷", "é", "É", "null", "件", "其它",
    ];

    /// <summary>Up to four fragments in a row, or none.</summary>
    public static Gen<string> Any { get; } =
        from count in Gen.Choose(0, 4)
        from fragments in Gen.Elements(Fragments).ArrayOf(count)
        select string.Concat(fragments);
}
