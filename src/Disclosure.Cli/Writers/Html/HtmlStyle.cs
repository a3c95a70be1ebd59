namespace Disclosure.Cli.Writers.Html;

/// <summary>How the page looks: everywhere, on a screen, on a phone, on paper.</summary>
internal static class HtmlStyle
{
    // Chinese fonts have quotation marks as wide as a character; in English text they are narrow.
    private const string Everywhere = """

        :root { color-scheme: light; --error: #b00020; --warning: #8a5000; --info: #00568f; --accepted: #3a6b35; --line: #777; }
        body { margin: 1rem auto; max-width: 72rem; padding: 0 1rem; font: 1rem/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; } :lang(en) body { font-feature-settings: "pwid"; } p, li, footer, .counts th { white-space: pre-wrap; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; margin-bottom: 0; } h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; } h4, h5 { margin: 0; font-size: 1rem; } section > h4 { margin: 1.2rem 0 .3rem; }
        a { color: #00469b; } a:focus-visible, button:focus-visible, .wide:focus-visible { outline: 3px solid #00469b; outline-offset: 1px; }
        .skip { position: fixed; z-index: 4; top: 0; left: -999rem; padding: .5rem 1rem; background: #fff; } .skip:focus { left: 0; }
        .years { display: flex; flex-wrap: wrap; gap: .3rem; margin: .5rem 0; padding: 0; list-style: none; }
        .years li { padding: .2rem .6rem; border: 2px solid; } .years .missing { border-style: dashed; border-color: #666; }
        .carried { margin: .5rem 0; border-collapse: collapse; } .carried th, .carried td { padding: .2rem .5rem; border: 1px solid var(--line); }
        .carried td { text-align: right; } .carried .broken { outline: 2px solid var(--error); outline-offset: -2px; font-weight: bold; }
        .verdict { margin: .5rem 0; padding: .5rem .75rem; border: 2px solid; border-left-width: .6rem; }
        .fail, .unread { border-color: var(--error); } .pass { border-color: var(--accepted); } .undetermined { border-color: var(--warning); } .notapplicable { border-color: #666; }
        .source, .legend, footer { color: #4d4d4d; font-size: .9em; } .legend { margin: .3rem 0; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; margin: .5rem 0; } caption { text-align: left; font-weight: bold; } .official { width: 100%; min-width: 42rem; }
        th, td { border: 1px solid var(--line); padding: .2em .4em; } th { font-weight: normal; background: #f2f2f2; text-align: left; overflow-wrap: normal; } .official th { text-align: center; text-wrap: balance; }
        td { text-align: right; white-space: nowrap; } td.text { text-align: left; } td.file { white-space: normal; min-width: 12em; } .overview th[scope=row] { min-width: 7em; } thead button { white-space: nowrap; }
        .official th { min-width: 2.2em; } .official th[scope=rowgroup] { min-width: 5em; } .official td { text-align: center; } td.unreadable, td > .tip { white-space: normal; } td > .tip { font-style: normal; }
        .official th[scope=row] { text-align: left; }
        td.blank, td.absent { color: #595959; font-style: italic; font-size: .85em; } td.unreadable { text-decoration: underline dotted; } .note { display: block; font-size: .8em; }
        td.error { border: 2px solid var(--error); } td.warning { border: 2px dashed var(--warning); } td.info { border: 2px dotted var(--info); } td.accepted { border: 2px dotted var(--accepted); }
        td.suspect { font-weight: bold; } td.error.suspect { background: #fbd5da; } td.warning.suspect { background: #ffe9c7; } td.info.suspect { background: #dceeff; }
        td:target, article:target, .echo:target { outline: 4px solid #00469b; }
        .mark { margin-left: .3rem; font-weight: normal; }
        .error .mark, article.error h4 { color: var(--error); } .warning .mark, article.warning h4 { color: var(--warning); } .info .mark, article.info h4 { color: var(--info); } .accepted .mark, article.accepted h4 { color: var(--accepted); }
        .tip { display: none; position: fixed; z-index: 3; left: 0; right: 0; bottom: 0; max-height: 45vh; overflow: auto; padding: .6rem 1rem; border-top: 3px solid #1a1a1a; background: #fffbe6; color: #1a1a1a; text-align: left; font-size: .95rem; font-weight: normal; line-height: 1.5; }
        .tip p { margin: .2rem 0; } td:hover > .tip, td:focus-within > .tip { display: block; } td:hover > .tip { z-index: 4; } .tip.above { top: 0; bottom: auto; border-top: 0; border-bottom: 3px solid #1a1a1a; }
        article { margin: .8rem 0; padding: .6rem .9rem; border: 1px solid #bbb; border-left: .4rem solid; } article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.info { border-left-color: var(--info); } article.accepted { border-left-color: var(--accepted); }
        article p { margin: .3rem 0; } .echo { margin-top: .5rem; padding-top: .4rem; border-top: 1px dashed #bbb; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .4rem 0 0; } dt { color: #4d4d4d; } dd { margin: 0; } dd ul, dd ol { margin: 0; padding-left: 1.4rem; }
        th button { font: inherit; padding: 0; border: 0; background: none; cursor: pointer; text-decoration: underline; } th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
        section.report { margin-top: 2.5rem; }

        """;

    // Where a link or a key leads, the heads above and the labels at the left stay in view; collapsed borders would not stay with them.
    private const string OnScreen = """
        @media screen {
          td, .mark { scroll-margin: 30vh 1rem 5rem 14rem; } article, .echo, h3 { scroll-margin-top: 1rem; }
          .official, .overview { border: solid var(--line); border-width: 1px 0 0 1px; border-collapse: separate; border-spacing: 0; }
          .official th, .overview th, .overview td, .official td:not(.error, .warning, .info, .accepted) { border-width: 0 1px 1px 0; }
          .whole { overflow: visible; } .whole thead { position: sticky; z-index: 2; top: 0; }
        }

        """;

    // The labels of groups stand upright, so that three columns of labels and three of figures have room side by side.
    private const string OnPhone = """
        @media screen and (max-width: 48rem) {
          .official { --group: 2em; min-width: 0; font-size: .85rem; } .official th[scope=col] { min-width: 4em; } .official th[scope=row] { min-width: 10em; }
          .official th[scope=rowgroup] { writing-mode: vertical-rl; box-sizing: border-box; width: var(--group); min-width: var(--group); max-width: var(--group); padding: .2em 0; }
          .from0, .from1, .from2 { position: sticky; z-index: 1; left: 0; } .from1 { left: var(--group); } .from2 { left: calc(2 * var(--group)); }
          th, td { padding: .2em .3em; }
        }
        @media (max-width: 40rem) { dl { display: block; } dd { margin-bottom: .4rem; } }

        """;

    private const string OnPaper = """
        @media print {
          @page { size: A4; margin: 12mm 14mm; }
          :root { font-size: 9pt; } body { max-width: none; margin: 0; padding: 0; } a { color: inherit; text-decoration: none; } h1 { margin: 0 0 .5rem; } section.report { margin-top: 1rem; } .verdict { padding: .3rem .75rem; } h3 { margin-top: 1rem; } section > h4 { margin: .7rem 0 .2rem; } table { margin: .3rem 0; } section > ul { margin: .2rem 0; } footer { margin-top: .3rem; }
          .wide { overflow: visible; } .official { min-width: 0; font-size: 7.5pt; line-height: 1.25; } .official th, .official td { padding: .05em .25em; } :lang(en) .official { font-size: 7pt; }
          .tip, .skip, .handling, summary::marker { display: none; } summary { list-style: none; } th button { display: contents; text-decoration: none; }
          td, th:not([scope=rowgroup]), article, .official tbody:has(th[scope=colgroup]) { break-inside: avoid; } h2, h3, h4, .verdict, .source, .legend, caption { break-after: avoid; }
          section.report ~ section.report { break-before: page; } td, th, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;

    /// <summary>All of it.</summary>
    public static string Text { get; } = (Everywhere + OnScreen + OnPhone + OnPaper).ReplaceLineEndings("\n");
}
