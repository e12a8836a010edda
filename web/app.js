// Enhancements only: every page works without this file.  It stands in the head, so that a chosen appearance and the
// controls that need it are there before the first paint.
(() => {
  const root = document.documentElement;
  const $ = (s, r = document) => r.querySelector(s);
  const kept = (key, value) => {
    try {
      if (value !== undefined) localStorage.setItem(key, value);
      return localStorage.getItem(key) || '';
    } catch { return ''; }
  };
  root.classList.add('js');
  if (kept('theme')) root.dataset.theme = kept('theme');

  // A button that goes through its states; the words for each stand in its data attributes.
  const cycle = (button, key, states, apply) => {
    const show = () => { button.textContent = button.dataset[kept(key) || states[0]]; apply(kept(key)); };
    button.addEventListener('click', () => {
      const next = states[(states.indexOf(kept(key) || states[0]) + 1) % states.length];
      kept(key, next === states[0] ? '' : next);
      show();
    });
    show();
  };

  const live = (form, q) => {
    let ctl, timer;
    const swap = (page) => {
      const at = document.activeElement;
      for (const id of ['found', 'results', 'rh', 'chips', 'seg', 'facets']) {
        const fresh = page.getElementById(id), old = document.getElementById(id);
        if (fresh && old) old.replaceChildren(...fresh.childNodes);
      }
      if (at && at.name && !at.isConnected)
        [...form.elements].find(e => e.name === at.name && e.value === at.value)?.focus();
    };
    const load = async (url, how) => {
      ctl?.abort();
      ctl = new AbortController();
      const busy = setTimeout(() => $('#results').setAttribute('aria-busy', 'true'), 150);
      try {
        const answer = await fetch(url, { signal: ctl.signal });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (!page.getElementById('results')) throw Error();
        swap(page);
        if (how) history[how](null, '', url);
        for (const a of document.querySelectorAll('.top [hreflang]'))
          a.href = page.querySelector('.top [hreflang]').getAttribute('href');
        document.title = page.title;
        $('#say').textContent = $('#rh').textContent;
      } catch (e) {
        if (e.name !== 'AbortError') location = url;
      } finally {
        clearTimeout(busy);
        $('#results').removeAttribute('aria-busy');
      }
    };
    const url = () => {
      const fields = [...new FormData(form)].filter(([name, v]) => v && !(name === 'sort' && v === 'relevance'));
      return form.action + '?' + new URLSearchParams(fields);
    };
    q.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => load(url(), 'replaceState'), 180); });
    form.addEventListener('change', e => e.target !== q && load(url(), 'pushState'));
    form.addEventListener('submit', e => { e.preventDefault(); clearTimeout(timer); load(url(), 'pushState'); });
    addEventListener('popstate', () => location.reload());
  };

  // Suggestions in the browser's own list, which keyboards and screen readers know.
  const suggest = (q) => {
    const list = document.createElement('datalist');
    let timer;
    list.id = 'ideas';
    q.after(list);
    q.setAttribute('list', list.id);
    q.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        try {
          const answer = await fetch(q.form.action.replace(/search$/, 'suggest.json?q=') + encodeURIComponent(q.value));
          list.replaceChildren(...(await answer.json()).map(one => new Option(one.words, one.words)));
        } catch { list.replaceChildren(); }
      }, 120);
    });
  };

  addEventListener('DOMContentLoaded', () => {
    const q = $('#q'), form = $('#f');
    if (q) suggest(q);
    if (form && q && $('#results')) live(form, q);
    cycle($('#theme'), 'theme', ['auto', 'light', 'dark'], v => { if (v) root.dataset.theme = v; else delete root.dataset.theme; });
    cycle($('#keys'), 'keys', ['on', 'off'], () => {});
    addEventListener('keydown', e => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || !q || kept('keys') === 'off') return;
      if (e.target.closest('input,textarea,select,[contenteditable]')) return;
      e.preventDefault();
      q.focus();
      q.select();
    });
    // The changes of a comparison: j the next one, k the one before.
    const changes = [...document.querySelectorAll('.d[id]')];
    addEventListener('keydown', e => {
      if (!changes.length || e.ctrlKey || e.metaKey || e.altKey || kept('keys') === 'off' || !'jk'.includes(e.key)) return;
      if (e.target.closest('input,textarea,select,[contenteditable]')) return;
      const on = e.key === 'j', at = changes.indexOf(document.activeElement.closest('.d'));
      const top = d => d.getBoundingClientRect().top;
      const next = at >= 0 ? changes[at + (on ? 1 : -1)] : on ? changes.find(d => top(d) >= 0) : changes.findLast(d => top(d) < 0);
      if (!next) return;
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    });
    addEventListener('click', async e => {
      const b = e.target.closest('[data-copy]');
      if (!b) return;
      const words = b.textContent;
      await navigator.clipboard.writeText(b.dataset.copy);
      b.textContent = b.dataset.done;
      setTimeout(() => { b.textContent = words; }, 1600);
    });
    for (const b of document.querySelectorAll('[data-print]')) b.addEventListener('click', () => print());
  });
})();
