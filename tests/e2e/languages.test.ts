/** The interface in another language: a build whose only words are those, as a browser of that language takes them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { casesOf, inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { clickInPanel, panelBecomes, panelIn, standsStill } from './harness/panel.ts';
import { IDS } from './harness/titles.ts';

/** The longest of all, of `IDS.woman`. */
const LONG_NAME = 'The Woman in the House Across the Street from the Girl in the Window';

/** Browsers come with one language here; one that finds no English takes the default language's words. */
function speakOnly(language: string, build: string): void {
  rmSync(join(build, '_locales', 'en'), { recursive: true });
  const manifest = join(build, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: language }));
}

for (const [language, direction] of casesOf(
  [
    ['ar', 'rtl'],
    ['fi', 'ltr'],
  ] as const,
  0,
)) {
  const messages = JSON.parse(readFileSync(join(ROOT, 'public', '_locales', language, 'messages.json'), 'utf8'));
  const words = (key: string): string => messages[key].message;

  inBothBrowsers(
    language,
    ({ tab: newTab }) => {
      test('the panel speaks it, dates and countries too; the notes are marked as English', async () => {
        const tab = await newTab();
        await tab.goto(`/title/${IDS.dead}`);
        await panelIn(tab, 'full', IDS.dead);
        const panel = await panelBecomes(tab, (reading) => words('news') in reading.sections, 'its sections');
        const sections = ['synopsis', 'cast', 'behind_the_scenes', 'news'].map(words);
        expect(Object.keys(panel?.sections ?? {})).toEqual(sections);
        expect(panel?.text).toContain(new Intl.DisplayNames([language], { type: 'region' }).of('KR'));
        const marked = await tab.run(() => {
          const root = document
            .querySelector('show-notes-panel')
            ?.shadowRoot?.querySelector<HTMLElement>('.show-notes');
          const synopsis = root?.querySelector<HTMLElement>('.notes-text');
          return [root?.lang, root?.dir, synopsis?.lang, synopsis?.dir];
        }, undefined);
        expect(marked).toEqual([language, direction, 'en', 'ltr']);
        await standsStill(tab);
        await tab.picture(`panel-${language}`);
        await clickInPanel(tab, 'Show Notes');
        const [outer, ...inner] = await eventually(
          () =>
            tab.run(() => {
              const root = document.querySelector('show-notes-panel')?.shadowRoot;
              return ['.disc', '.disc .panel-mark'].flatMap((part) => {
                const box = root?.querySelector(part)?.getBoundingClientRect();
                return box ? [{ left: box.left, right: box.right, top: box.top, bottom: box.bottom }] : [];
              });
            }, undefined),
          (boxes) => boxes.length === 2,
          'the disc',
        );
        const spills = inner.filter(
          ({ left, right, top, bottom }) =>
            !outer || left < outer.left || right > outer.right || top < outer.top || bottom > outer.bottom,
        );
        expect({ outer, spills }).toEqual({ outer, spills: [] });
      });

      test('a work’s name and a character’s that do not fit are cut at their end, whichever way the interface runs', async () => {
        const tab = await newTab();
        await tab.goto(`/title/${IDS.dead}`);
        await panelIn(tab, 'full', IDS.dead);
        await panelBecomes(tab, (reading) => words('cast') in reading.sections, 'its cast');
        const cut = await tab.run(() => {
          const row = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.cast-row');
          const isWithin = (letter: Range, seen: { left: number; right: number }): boolean => {
            const { left, right } = letter.getBoundingClientRect();
            return left >= seen.left - 1 && right <= seen.right + 1;
          };
          return ['.cast-works', '.cast-character'].map((part) => {
            const words = row?.querySelector<HTMLElement>(part);
            const text = words && document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
            if (!words || !text) throw new Error(`no ${part}`);
            const line = words.closest<HTMLElement>('.cast-line') ?? words;
            const name = line.querySelector('.cast-name')?.getBoundingClientRect().width ?? 0;
            line.style.maxInlineSize = `${name + 40}px`;
            const [own, all] = [words.getBoundingClientRect(), line.getBoundingClientRect()];
            const seen = { left: Math.max(own.left, all.left), right: Math.min(own.right, all.right) };
            const length = text.textContent?.length ?? 0;
            const [first, last] = [0, length - 1].map((from) => {
              const letter = document.createRange();
              letter.setStart(text, from);
              letter.setEnd(text, from + 1);
              return isWithin(letter, seen);
            });
            return { part, first, last };
          });
        }, undefined);
        expect(cut).toEqual([
          { part: '.cast-works', first: true, last: false },
          { part: '.cast-character', first: true, last: false },
        ]);
      });

      test('a name of three lines in the panel’s bar is cut at its end, and its lines begin where the interface does', async () => {
        const tab = await newTab();
        await tab.goto(`/title/${IDS.woman}?name=${encodeURIComponent(LONG_NAME)}`);
        await panelIn(tab, 'brief', IDS.woman);
        const name = await tab.run(() => {
          const heading = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('h2.panel-name');
          if (!heading) throw new Error('no name');
          const all = [heading, ...heading.querySelectorAll('*')];
          const cutting = all.filter((part) => getComputedStyle(part).webkitLineClamp !== 'none');
          const letters = document.createRange();
          letters.selectNodeContents(heading);
          const lines = [...letters.getClientRects()].filter(({ width }) => width > 1);
          return {
            cutting: cutting.map((part) => getComputedStyle(part).direction),
            isCut: cutting.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight),
            lefts: new Set(lines.map(({ left }) => Math.round(left))).size,
            rights: new Set(lines.map(({ right }) => Math.round(right))).size,
          };
        }, undefined);
        expect(name).toMatchObject({ cutting: ['ltr'], isCut: true, [direction === 'rtl' ? 'rights' : 'lefts']: 1 });
      });

      test('beside a modal a name begins at the same edge as the works below it', async () => {
        const tab = await newTab();
        await tab.resize(1366, 768);
        await tab.goto(`/browse?jbv=${IDS.ozark}`);
        await panelIn(tab, 'full', IDS.ozark);
        const starts = await eventually(
          () =>
            tab.run(() => {
              const root = document.querySelector('show-notes-panel')?.shadowRoot;
              return [...(root?.querySelectorAll('.peek-row') ?? [])].map((row) =>
                ['.peek-name bdi', '.peek-works bdi'].map((part) => {
                  const words = document.createRange();
                  words.selectNodeContents(row.querySelector(part) ?? row);
                  const { left, right } = words.getBoundingClientRect();
                  return Math.round(getComputedStyle(row).direction === 'rtl' ? right : left);
                }),
              );
            }, undefined),
          (rows) => rows.length > 0,
          'the list beside the modal',
        );
        expect(starts.filter(([name, works]) => name !== works)).toEqual([]);
      });
    },
    (build) => speakOnly(language, build),
  );
}
