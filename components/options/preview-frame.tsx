import { type ComponentChildren, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../boundary.tsx';
import { LocaleContext, useLocale } from '../locale.ts';

type Props = { label: string; style: string; children: ComponentChildren };

/** In standards mode; all else is put into it by `prepare`. */
const EMPTY = '<!doctype html><title>–</title>';

/**
 * An iframe, so that its content has a window, a style sheet and landmarks of its own. Nothing is loaded into it: it is
 * drawn from here.
 */
export function Frame({ label, style, children }: Props) {
  const locale = useLocale();
  const frame = useRef<HTMLIFrameElement>(null);
  const [root, enter] = useState<Element>();
  const onLoad = (): void => {
    const page = frame.current?.contentDocument;
    if (page) enter(prepare(page, label, style));
  };
  useLayoutEffect(() => {
    if (!root) return;
    const { documentElement } = root.ownerDocument;
    documentElement.lang = locale.language;
    documentElement.dir = locale.direction;
    render(
      <LocaleContext.Provider value={locale}>
        <Boundary>{children}</Boundary>
      </LocaleContext.Provider>,
      root,
    );
  });
  useEffect(() => () => void (root && render(null, root)), [root]);
  return <iframe class="options-window" ref={frame} title={label} srcDoc={EMPTY} onLoad={onLoad} />;
}

/** @returns where it is drawn */
function prepare(page: Document, label: string, style: string): Element {
  const sheet = page.createElement('style');
  sheet.textContent = style;
  page.title = label;
  page.head.append(sheet);
  const root = page.createElement('div');
  page.body.replaceChildren(root);
  return root;
}
