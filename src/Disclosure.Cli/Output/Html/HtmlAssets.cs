namespace Disclosure.Cli.Output.Html;

/// <summary>The style and the script of the page. Both are part of it and allowed by their hash alone.</summary>
internal static class HtmlAssets
{
    public static string Style { get; } = """

        :root { color-scheme: light; --error: #b00020; --warning: #8a5000; --info: #00568f; --accepted: #3a6b35; }
        body { margin: 1rem auto; max-width: 72rem; padding: 0 1rem; font: 1rem/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; margin-bottom: 0; } h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; } h4, h5 { margin: 0; font-size: 1rem; }
        a { color: #00469b; } a:focus-visible, button:focus-visible, .wide:focus-visible { outline: 3px solid #00469b; outline-offset: 1px; }
        .verdict { margin: .5rem 0; padding: .5rem .75rem; border: 2px solid; border-left-width: .6rem; }
        .fail, .unread { border-color: var(--error); } .pass { border-color: var(--accepted); } .undetermined { border-color: var(--warning); } .notapplicable { border-color: #666; }
        .source, .legend, footer { color: #4d4d4d; font-size: .9rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; margin: .5rem 0; } .official { width: 100%; min-width: 42rem; } .overview { min-width: 40rem; }
        th, td { border: 1px solid #777; padding: .2rem .4rem; } th { font-weight: normal; background: #f2f2f2; text-align: left; } .official th { text-align: center; }
        td { text-align: right; white-space: nowrap; } td.text { text-align: left; white-space: normal; } .official th { min-width: 2.2em; } .official th[scope=rowgroup] { min-width: 5em; } .official td { text-align: center; } td.unreadable { white-space: normal; } td > .tip { white-space: normal; font-style: normal; }
        .official th[scope=row] { text-align: left; }
        td.blank, td.absent { color: #595959; font-style: italic; font-size: .85rem; } td.unreadable { text-decoration: underline dotted; } .note { display: block; font-size: .8rem; }
        td.error { border: 2px solid var(--error); } td.warning { border: 2px dashed var(--warning); } td.info { border: 2px dotted var(--info); } td.accepted { border: 2px dotted var(--accepted); }
        td.suspect { font-weight: bold; } td.error.suspect { background: #fbd5da; } td.warning.suspect { background: #ffe9c7; } td.info.suspect { background: #dceeff; }
        td:target, article:target, .echo:target { outline: 4px solid #00469b; }
        .mark { margin-left: .3rem; font-weight: normal; }
        .error .mark, article.error h4 { color: var(--error); } .warning .mark, article.warning h4 { color: var(--warning); } .info .mark, article.info h4 { color: var(--info); } .accepted .mark, article.accepted h4 { color: var(--accepted); }
        .tip { display: none; position: fixed; z-index: 1; left: 0; right: 0; bottom: 0; max-height: 45vh; overflow: auto; padding: .6rem 1rem; border-top: 3px solid #1a1a1a; background: #fffbe6; color: #1a1a1a; text-align: left; font: normal .95rem/1.5 inherit; font-weight: normal; }
        .tip p { margin: .2rem 0; } td:hover > .tip, td:focus-within > .tip { display: block; } .tip.above { top: 0; bottom: auto; border-top: 0; border-bottom: 3px solid #1a1a1a; }
        article { margin: .8rem 0; padding: .6rem .9rem; border: 1px solid #bbb; border-left: .4rem solid; } article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.info { border-left-color: var(--info); } article.accepted { border-left-color: var(--accepted); }
        article p { margin: .3rem 0; } .echo { margin-top: .5rem; padding-top: .4rem; border-top: 1px dashed #bbb; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .4rem 0 0; } dt { color: #4d4d4d; } dd { margin: 0; } dd ul, dd ol { margin: 0; padding-left: 1.4rem; }
        th button { font: inherit; border: 0; background: none; cursor: pointer; text-decoration: underline; } th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
        section.report { margin-top: 2.5rem; }
        @media (max-width: 40rem) { dl { display: block; } dd { margin-bottom: .4rem; } }
        @media print {
          @page { size: A4; margin: 14mm; }
          body { max-width: none; margin: 0; padding: 0; font-size: 9pt; } a { color: inherit; text-decoration: none; } .wide { overflow: visible; break-inside: avoid; }
          .official { min-width: 0; font-size: 8pt; } .tip { display: none; } tr, dl { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
          section.report ~ section.report { break-before: page; } td, th, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """.ReplaceLineEndings("\n");

    public static string Script { get; } = """

        for (const button of document.querySelectorAll('th button')) button.addEventListener('click', () => {
          const head = button.closest('th'), table = head.closest('table'), body = table.tBodies[0], column = head.cellIndex;
          const isUp = head.getAttribute('aria-sort') !== 'ascending';
          for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
          head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
          const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
          const text = row => row.cells[column].textContent;
          [...body.rows].sort((one, other) => order.compare(text(one), text(other)) * (isUp ? 1 : -1)).forEach(row => body.append(row));
        });
        for (const event of ['pointerover', 'focusin']) document.addEventListener(event, ({ target }) => {
          const cell = target.closest('.tip') ? null : target.closest('td');
          cell?.querySelector('.tip')?.classList.toggle('above', cell.getBoundingClientRect().bottom > innerHeight / 2);
        });
        document.addEventListener('keydown', event => { if (event.key === 'Escape') document.activeElement.blur(); });

        """.ReplaceLineEndings("\n");
}
