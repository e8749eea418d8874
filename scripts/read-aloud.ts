/** What the panel says, for who has no display. */
import type { Page } from 'playwright-core';

/**
 * Unfolds the panel and reads it from top to bottom.
 * @param page shows a panel
 * @returns its state, and its lines as they are seen, each section below its name
 */
export async function readAloud(page: Page): Promise<string> {
  const panel = page.getByRole('complementary', { name: 'Show Notes' });
  const disc = panel.getByRole('button', { name: 'Show Notes', exact: true });
  if ((await disc.getAttribute('aria-expanded')) === 'false') await disc.click();
  const state = await page.locator('show-notes-panel').getAttribute('data-state');
  await panel.locator('.panel-scroll').waitFor();
  return [`[${state}]`, ...(await page.evaluate(linesSeen))].join('\n');
}

/** Runs in the page. */
function linesSeen(): string[] {
  const root = document.querySelector('show-notes-panel')?.shadowRoot;
  if (!root) throw new Error('there is no panel');
  // What is only said, and not drawn, would be a line of its own. The synopsis is read whole: nothing more is to come.
  const unseen = new CSSStyleSheet();
  unseen.replaceSync('.silent, .notes-synopsis .notes-more { display: none }');
  const linesOf = (one: Element): string[] =>
    one instanceof HTMLElement && one.checkVisibility() ? one.innerText.split('\n').filter((line) => line.trim()) : [];
  const inOneLine = (row: Element | null): string[] => {
    const words = [...(row?.children ?? [])].map((one) => linesOf(one).join(' '));
    return words.length > 0 ? [words.join(' · ')] : [];
  };
  const linesIn = (section: Element): string[] => {
    const label = section.getAttribute('aria-label');
    if (label === null) return linesOf(section);
    const lines = [...section.children].flatMap((part) =>
      part.matches('.news-filters') ? inOneLine(part) : linesOf(part),
    );
    return [`── ${label} ──`, ...(lines[0] === label ? lines.slice(1) : lines)];
  };
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
  const notes = all('article.notes > *');
  const sheets = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = [...sheets, unseen];
  try {
    const [head, ...parts] = notes.length > 0 ? notes : all('.panel-message, .failure');
    const top = [...all('h2.panel-name').flatMap(linesOf), ...inOneLine(root.querySelector('.panel-jumps'))];
    return [
      ...top,
      ...(head ? linesIn(head) : []),
      ...parts.flatMap((part) => ['', ...linesIn(part)]),
      ...all('.panel-foot').flatMap((foot) => ['', ...linesOf(foot)]),
    ];
  } finally {
    root.adoptedStyleSheets = sheets;
  }
}
