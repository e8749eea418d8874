/** The gallery: every state of the interface side by side, in both themes. `#language/size` picks the words and the size. */
import { render } from 'preact';
import { LocaleContext } from '../../../components/locale.ts';
import { Cell } from './cell.tsx';
import { localeIn } from './locales.ts';
import { OPTIONS_STATES } from './options-states.tsx';
import { PANEL_STATES } from './panel-states.tsx';
import { POPUP_STATES } from './popup-states.tsx';
import { samplesInWords } from './samples-in-words.ts';
import type { State } from './states.ts';
import {
  type Gallery,
  LANGUAGES,
  type Language,
  type SampleData,
  SIZES,
  type Size,
  THEMES,
  type View,
} from './types.ts';
import { WELCOME_STATES } from './welcome-states.tsx';

const STATES = [...PANEL_STATES, ...POPUP_STATES, ...OPTIONS_STATES, ...WELCOME_STATES];
const data: SampleData = JSON.parse(document.querySelector('#samples')?.textContent ?? '');
const page = document.querySelector('#gallery');

/** Draws everything anew; done once each state is as its viewer left it. */
async function show({ language, size, state: wanted, theme: worn }: View): Promise<void> {
  if (!page) throw new Error('the page has no #gallery');
  const locale = localeIn(language);
  const samples = samplesInWords(data, locale);
  const reached: Array<Promise<void>> = [];
  const onShown = (root: ShadowRoot, state: State): void => void reached.push(reach(root, state));
  const states = STATES.filter(({ name }) => wanted === undefined || name === wanted);
  document.documentElement.lang = locale.language;
  document.documentElement.dir = locale.direction;
  render(null, page);
  render(
    <LocaleContext.Provider value={locale}>
      {wanted === undefined && <Head language={language} size={size} />}
      <div class="states">
        {states.map((state) => (
          <figure key={state.name}>
            {wanted === undefined && <figcaption>{state.name}</figcaption>}
            {THEMES.filter((theme) => worn === undefined || theme === worn).map((theme) => (
              <Cell key={theme} state={state} theme={theme} scale={SIZES[size]} samples={samples} onShown={onShown} />
            ))}
          </figure>
        ))}
      </div>
    </LocaleContext.Provider>,
    page,
  );
  await Promise.all(reached);
}

/** Does what a viewer does to get there, each step once what it needs is there. */
async function reach(root: ShadowRoot, { presses = [], types }: State): Promise<void> {
  for (const press of presses) (await appears(root, press)).click();
  const field = types === undefined ? undefined : await appears(root, 'input');
  if (field instanceof HTMLInputElement) {
    field.value = types ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await settled();
}

async function appears(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  for (let times = 0; times < 50; times++) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await settled();
  }
  throw new Error(`no ${selector} in this state`);
}

/** What was asked for has been answered and drawn. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function Head({ language, size }: Pick<View, 'language' | 'size'>) {
  return (
    <header>
      <h1>Show Notes, every state</h1>
      {LANGUAGES.map((one) => (
        <p key={one}>
          {one}:{' '}
          {(Object.keys(SIZES) as Size[]).map((other) => (
            <a
              key={other}
              href={`#${one}/${other}`}
              aria-current={one === language && other === size ? 'page' : undefined}
            >
              {other}
            </a>
          ))}
        </p>
      ))}
    </header>
  );
}

/** What the address asks for; English and normal where it asks for nothing that there is. */
function viewOf(hash: string): View {
  const [language, size] = hash.slice(1).split('/');
  return {
    language: LANGUAGES.find((one): one is Language => one === language) ?? 'en',
    size: (Object.keys(SIZES) as Size[]).find((one) => one === size) ?? 'normal',
  };
}

const gallery: Gallery = { states: STATES.map(({ name }) => name), show };
Object.assign(globalThis, { gallery });
window.addEventListener('hashchange', () => void show(viewOf(location.hash)));
void show(viewOf(location.hash));
