using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Documents.Writing.Html;

/// <summary>How the page looks: on a screen, on a telephone, on A4 paper.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """

        body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff; }
        body { font: 1rem/1.75 FangSong, "仿宋", STFangsong, "Noto Serif CJK SC", SimSun, serif; }
        h1 { margin: 0 0 2rem; font: bold 1.6rem/1.5 SimSun, "宋体", "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance; }
        h2 { margin: 1.5rem 0 .5rem; font: 1.15rem/1.75 SimHei, "黑体", "Noto Sans CJK SC", sans-serif; }
        p { margin: .25rem 0; text-align: justify; text-indent: 2em; overflow-wrap: anywhere; }
        .wide { margin: .75rem 0; overflow-x: auto; }
        .wide:focus-visible { outline: 2px solid #0060c0; }
        table { width: 100%; border-collapse: collapse; font: .875rem/1.4 SimSun, "宋体", "Noto Serif CJK SC", serif; }
        th, td { min-width: 2.5em; padding: .3em .25em; border: 1px solid #000; text-align: center; vertical-align: middle; font-weight: normal; }
        thead th, th[scope="col"], th[scope="colgroup"] { background: #f2f2f2; }
        th[scope="row"][colspan="1"], th[scope="row"]:not([colspan]) { min-width: 9em; }
        tbody th[scope="row"] { text-align: left; }
        td { white-space: pre-line; font-variant-numeric: tabular-nums; }
        @page { size: A4; margin: 25mm 20mm; }
        @media print {
          body { max-width: none; margin: 0; padding: 0; font-size: 12pt; }
          h1 { font-size: 18pt; }
          h2 { font-size: 14pt; break-after: avoid; }
          .wide { overflow: visible; }
          table { font-size: 9pt; }
          th, td { min-width: 2.2em; padding: 2pt 1pt; }
          th[scope="row"][colspan="1"], th[scope="row"]:not([colspan]) { min-width: 0; }
          thead { display: table-header-group; }
          table, tr { break-inside: avoid; }
          p:has(+ .wide) { break-after: avoid; }
        }

        """;

    /// <summary>What the page may load: its own style, and nothing else.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";
}
