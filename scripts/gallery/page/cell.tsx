import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LocaleContext, useLocale } from '../../../components/locale.ts';
import { sheetNamed } from './sheets.ts';
import type { State } from './states.ts';
import type { Samples, Theme } from './types.ts';

type Props = {
  state: State;
  theme: Theme;
  scale: number;
  samples: Samples;
  /** Told of the room once the state is in it. */
  onShown: (root: ShadowRoot, state: State) => void;
};

/** One state in one theme, in a shadow root with its surface's style sheet. What is fixed to the window is fixed to the cell. */
export function Cell({ state, theme, scale, samples, onShown }: Props) {
  const locale = useLocale();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [sheetNamed(state.sheet)];
    const content = state.show(samples, { theme, scale });
    const { language, direction } = locale;
    render(
      <LocaleContext.Provider value={locale}>
        {state.sheet === 'panel' ? (
          content
        ) : (
          <div
            class="show-notes"
            lang={language}
            dir={direction}
            data-theme={theme}
            style={{ '--scale': String(scale), background: 'var(--surface)' }}
          >
            {content}
          </div>
        )}
      </LocaleContext.Provider>,
      root,
    );
    onShown(root, state);
    return () => render(null, root);
  }, []);
  const { width, height } = state;
  return (
    <div class={`cell cell-${theme}`} style={{ width: `${width}px`, ...(height ? { height: `${height}px` } : {}) }}>
      <div ref={host} />
    </div>
  );
}
