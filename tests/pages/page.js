// Common to all replicas: navigation inside the page, and a diary of every event that the page gets to see.
window.seen = [];
for (const type of [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'click',
  'pointerdown',
  'mousedown',
  'focusin',
  'focus',
  'wheel',
]) {
  for (const target of [window, document]) {
    target.addEventListener(
      type,
      (event) => window.seen.push(`${type} ${event.key ?? event.data ?? ''} on ${event.target?.tagName ?? 'document'}`),
      true,
    );
  }
}
// Netflix's player acts on keys wherever they fall.
document.addEventListener('keydown', (event) => {
  window.shortcuts = [...(window.shortcuts ?? []), event.key];
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-push]') : null;
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('data-push'));
  window.dispatchEvent(new Event('replica:navigate'));
});
