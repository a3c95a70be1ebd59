namespace Disclosure.Cli.Output.Html;

/// <summary>The style and the script of the page. Both are part of it and allowed by their hash alone.</summary>
internal static class HtmlAssets
{
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
