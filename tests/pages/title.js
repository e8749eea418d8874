// A signed-out title's page, after it was loaded: names that come late, and the browser's translator.
const { tab, translated, translatedName } = document.body.dataset;
const query = new URLSearchParams(location.search);

// `hero-end=<px>`: the buttons at the hero's end stand that far below its top.
if (query.has('hero-end')) {
  const { style } = document.querySelector('.hero-end');
  style.top = `${query.get('hero-end')}px`;
  style.bottom = 'auto';
}
// `cta=scrolled`: the bar at the bottom fades in once the page was scrolled.
if (query.get('cta') === 'scrolled') {
  const bar = document.querySelector('.floating-cta');
  bar.classList.add('faded');
  addEventListener('scroll', () => bar.classList.toggle('faded', scrollY < 100), { passive: true });
}

/** What the server held back is put into its place. */
function bringNames() {
  for (const held of document.querySelectorAll('template[data-late]')) held.replaceWith(held.content);
  document.title = tab;
  if (translated) translate();
}

/** As Chromium's translator does it: a class, another language, and every text in two `font` elements. */
function translate() {
  const root = document.documentElement;
  root.classList.add(/^(ar|fa|he|ur)/.test(translated) ? 'translated-rtl' : 'translated-ltr');
  root.lang = translated;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement.closest('script, template, select')) continue;
    const isName = text.parentElement.matches('h1, [data-uia="metadata"] h2');
    const words = isName && translatedName ? translatedName : text.data;
    text.replaceWith(window.element('font', {}, window.element('font', {}, words)));
  }
  if (translatedName) document.title = `${translatedName} | Netflix`;
}

const late = document.querySelector('template[data-late]')?.dataset.late;
// With `late=asked` whoever looks on calls it.
if (late === undefined) {
  if (translated) translate();
} else if (late !== 'asked') setTimeout(bringNames, Number(late));
