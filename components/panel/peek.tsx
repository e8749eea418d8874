import { useLayoutEffect, useRef } from 'preact/hooks';
import { holds } from '../holds.ts';
import { useLocale } from '../locale.ts';
import type { MemberInWords } from '../notes/in-words.ts';
import { nameKeys } from '../notes/name-keys.ts';
import { WorkNames } from '../notes/title-link.tsx';
import { Parts } from '../parts.tsx';

type Props = {
  cast: readonly MemberInWords[];
  stories: number;
  /** Opens the panel; with a person's key also that person's row. */
  onUnfold: (person?: string) => void;
};

/**
 * The folded panel where there is some room beside a modal: who is in it, and where one knows each from. Whom they play
 * is left out: it may give something away, and the line is short.
 */
export function Peek({ cast, stories, onUnfold }: Props) {
  const { message } = useLocale();
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => cutBetweenRows(list.current));
  return (
    <>
      <button type="button" class="peek-head" aria-expanded="false" onClick={() => onUnfold()}>
        <span class="panel-mark" aria-hidden="true" /> {message('show_notes')}
      </button>
      <section class="peek-list" ref={list} {...nameKeys}>
        <ul translate={false}>
          {cast.map(({ person, name, works }) => (
            <li key={person}>
              <button type="button" class="peek-row" data-person={person} onClick={() => onUnfold(person)}>
                <span class="peek-name">
                  <bdi>{name}</bdi>
                </span>{' '}
                {works.length > 0 && (
                  <span class="peek-works">
                    <WorkNames of={works} />
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <button type="button" class="peek-foot" onClick={() => onUnfold()}>
        {/* How many there are changes with the viewer's choices: new words are a new element. */}
        <span key={stories}>
          <Parts of={[message('show_more'), ...holds(0, stories, message)]} />
        </span>
      </button>
    </>
  );
}

/** Nothing scrolls here: of the rows those are shown that are whole within the list's height. */
function cutBetweenRows(list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll('li') ?? [])];
  for (const row of rows) row.hidden = false;
  const end = list?.getBoundingClientRect().bottom ?? 0;
  // From the last on: what goes moves none of those that are still to be measured.
  for (const row of rows.reverse()) row.hidden = row.getBoundingClientRect().bottom > end + 1;
}
