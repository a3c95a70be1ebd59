// What the page asks of the browser: files that are dropped, files that are saved, and that nothing is asked of anybody else.
'use strict';
window.disclosure = (() => {
  const files = [];
  let page;

  // Folders are looked through in turn; what they hold is named behind them.
  const filesOf = async (entry, folder) => {
    if (entry.isFile) return [{ name: folder + entry.name, file: await new Promise((done, failed) => entry.file(done, failed)), isFound: folder !== '' }];
    const reader = entry.createReader(), found = [];
    for (let some = [null]; some.length > 0;) {
      some = await new Promise((done, failed) => reader.readEntries(done, failed));
      for (const inner of some) found.push(...await filesOf(inner, `${folder}${entry.name}/`));
    }
    return found;
  };

  const take = async (purpose, taken) => {
    if (taken.length === 0 || !page) return;
    const first = files.push(...taken.map(each => each.file)) - taken.length;
    await page.invokeMethodAsync('Take', purpose, taken.map(each => each.name), taken.map(each => each.file.size), taken.map(each => each.isFound), first);
  };

  const purposeAt = target => target.closest?.('[data-purpose]')?.dataset.purpose ?? 'reports';

  addEventListener('dragover', event => {
    event.preventDefault();
    document.body.dataset.over = purposeAt(event.target);
  });
  addEventListener('dragleave', event => { if (!event.relatedTarget) delete document.body.dataset.over; });
  addEventListener('drop', async event => {
    event.preventDefault();
    delete document.body.dataset.over;
    const purpose = purposeAt(event.target), entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
    const loose = [...event.dataTransfer.files].map(file => ({ name: file.name, file, isFound: false }));
    take(purpose, entries.length > 0 ? (await Promise.all(entries.map(entry => filesOf(entry, '')))).flat() : loose);
  });
  addEventListener('change', event => {
    if (event.target.type !== 'file') return;
    const chosen = [...event.target.files].map(file => ({ name: file.webkitRelativePath || file.name, file, isFound: file.webkitRelativePath !== '' }));
    event.target.value = '';
    take(purposeAt(event.target), chosen);
  });
  addEventListener('click', event => {
    const repair = event.target.closest('[data-repair]');
    if (repair) page.invokeMethodAsync('Apply', Number(repair.dataset.repair));

    // A link may lead to a report that is not shown yet.
    const place = event.target.closest('a[href^="#r"]')?.hash.slice(1), number = /^r(\d+)/.exec(place)?.[1];
    if (!number || document.getElementById(place)) return;
    event.preventDefault();
    page.invokeMethodAsync('Show', Number(number)).then(() => { if (location.hash === `#${place}`) location.hash = ''; location.hash = place; });
  });

  // From here on the browser itself refuses every request.
  const lock = () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'";
    document.head.append(policy);
  };

  const keepOffline = async () => {
    if (!('serviceWorker' in navigator)) return;
    try {
      await navigator.serviceWorker.register('offline.js');
      await navigator.serviceWorker.ready;
      document.documentElement.dataset.offline = '';
    } catch (reason) {
      console.info(reason);
    }
  };

  return {
    start: object => {
      page = object;
      return /^zh/i.test(new URLSearchParams(location.search).get('lang') ?? navigator.language);
    },
    ready: () => {
      keepOffline();
      lock();
      document.documentElement.dataset.ready = '';
    },
    read: async number => new Uint8Array(await files[number].arrayBuffer()),
    forget: () => { files.length = 0; },
    speak: (language, title) => {
      document.documentElement.lang = language;
      document.title = title;
    },
    shown: focus => {
      dispatchEvent(new Event('shown'));
      const place = focus && document.getElementById(focus);
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'start' });
    },
    save: (name, type, content) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([content], { type }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  };
})();
