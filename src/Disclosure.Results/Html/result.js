// What a page of results does by itself. Without it every mark is a tab stop, and all else can be read as well. For the page to be well
// formed as XML too, neither an ampersand nor a sign for less stands in it.

// Sorts the overview by the column whose head is pressed.
document.addEventListener('click', ({ target }) => {
  const button = target.closest('th button');
  if (!button) return;
  const head = button.closest('th'), table = head.closest('table'), body = table.tBodies[0], column = head.cellIndex;
  const isUp = head.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const text = row => row.cells[column].textContent;
  [...body.rows].sort((one, other) => order.compare(text(one), text(other)) * (isUp ? 1 : -1)).forEach(row => body.append(row));
});

// Shows the note of a mark at the foot of the window, or at its head where the cell would be covered.
for (const event of ['pointerover', 'focusin']) document.addEventListener(event, ({ target }) => {
  const cell = target.closest('.tip') ? null : target.closest('td'), tip = cell?.querySelector('.tip');
  tip?.classList.toggle('above', cell.getBoundingClientRect().bottom > innerHeight - (tip.offsetHeight || innerHeight * .45) - 8);
});
document.addEventListener('keydown', event => { if (event.key === 'Escape') document.activeElement.blur(); });

// Makes each table one tab stop, within which the arrow keys lead from mark to mark.
const marksBeside = mark => [...mark.closest('table').querySelectorAll('a.mark')];
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('a.mark')) for (const mark of marksBeside(target)) mark.tabIndex = mark === target ? 0 : -1;
});
document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !event.target.matches('a.mark')) return;
  const marks = marksBeside(event.target), place = marks.indexOf(event.target);
  const box = mark => mark.closest('td').getBoundingClientRect(), own = box(event.target);
  const isInColumn = mark => Math.min(box(mark).right, own.right) - Math.max(box(mark).left, own.left) > 2;
  const next = {
    ArrowLeft: () => marks[place - 1], ArrowRight: () => marks[place + 1], Home: () => marks[0], End: () => marks.at(-1),
    ArrowUp: () => marks.slice(0, place).findLast(isInColumn), ArrowDown: () => marks.slice(place + 1).find(isInColumn),
  }[event.key]?.();
  if (!next) return;
  event.preventDefault();
  next.focus();
});

// Lets a table that fits its place keep its heads in view, and one that does not be scrolled by keys.
const fit = () => {
  const frames = [...document.querySelectorAll('.wide')];
  for (const frame of frames) frame.classList.remove('whole');
  const isWhole = frames.map(frame => frame.clientWidth >= frame.scrollWidth);
  frames.forEach((frame, place) => {
    frame.classList.toggle('whole', isWhole[place]);
    if (isWhole[place]) frame.removeAttribute('tabindex'); else frame.tabIndex = 0;
  });
};
addEventListener('resize', fit);

// Whatever shows another result on the same page says so.
const prepare = () => {
  for (const table of document.querySelectorAll('.official')) [...table.querySelectorAll('a.mark')].forEach((mark, place) => { if (place > 0) mark.tabIndex = -1; });
  fit();
};
addEventListener('shown', prepare);
prepare();

// Moves the focus to where a link led, in a cell to its mark, so that both sides are shown at once.
const arrive = () => {
  const place = document.getElementById(location.hash.slice(1)), mark = place?.querySelector(':scope > a.mark');
  if (!mark) place?.setAttribute('tabindex', -1);
  (mark ?? place)?.focus({ preventScroll: true });
};
addEventListener('hashchange', arrive);
document.addEventListener('click', ({ target }) => { if (target.closest('a[href]')?.hash === location.hash) setTimeout(arrive); });
arrive();
