import type { ComponentChildren, Ref } from 'preact';

type ScrollerProps = { ref: Ref<HTMLDivElement>; 'aria-label': string; children: ComponentChildren };

/** What is longer than its place, and scrolls in it. */
export function Scroller(props: ScrollerProps) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
  return <div class="panel-scroll" role="group" tabIndex={0} {...props} />;
}
