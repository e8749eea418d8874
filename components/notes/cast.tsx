import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, useLocale, WRITTEN } from '../locale.ts';
import { Character } from './character.tsx';
import type { MemberInWords } from './in-words.ts';
import { nameKeys } from './name-keys.ts';
import { PersonFacts } from './person-facts.tsx';
import { Role } from './role.tsx';
import { useNotesSetting } from './setting.ts';
import { SharedWorkLine } from './shared-work.tsx';
import { WorkNames, Works } from './title-link.tsx';

/** How many works a row names in which others of the cast are too; somebody's own view has them all. */
const MOST_MET = 2;

type Props = {
  cast: readonly MemberInWords[];
  /** The name of the part of the page, and its heading where that is another. */
  label?: MessageKey;
  head?: MessageKey;
  about?: MessageKey;
  /** Lists those known from elsewhere first and the others in columns below, for titles without written notes. */
  apart?: boolean;
};

/** The cast in billing order, a row each: who, as whom, and where one knows them from. The rest is one press away. */
export function Cast({ cast, label = 'cast', head = label, about, apart = false }: Props) {
  const { message } = useLocale();
  const known = apart ? cast.filter(({ works, background }) => works.length > 0 || background !== undefined) : cast;
  const others = cast.filter((member) => !known.includes(member));
  const isMixed = known.length > 0 && others.length > 0;
  return (
    <section class="notes-section" aria-label={message(label)} data-section="cast" {...nameKeys}>
      <h3 class={isMixed || about ? undefined : 'silent'}>{message(isMixed ? 'known_elsewhere' : head)}</h3>
      {about && <p class="notes-level">{message(about)}</p>}
      <ul class="cast-list">
        {known.map((member) => (
          <Member key={member.person} member={member} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          {known.length > 0 && <p class="cast-others-head">{message('also_in_cast')}</p>}
          <ul class="cast-others">
            {others.map((member) => (
              <Other key={member.person} member={member} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Member({ member }: { member: MemberInWords }) {
  const { message } = useLocale();
  const { cover, characterFirst, opened } = useNotesSetting();
  const { person, name, character, characterSpoiler, role, works } = member;
  const [isOpen, open] = useState(opened === person);
  const isCovered = cover && characterSpoiler !== undefined;
  const hides = isCovered || (cover && role !== undefined && role.spoiler !== 'none');
  const shown = isCovered ? undefined : character;
  const who = (
    <bdi class="cast-name" translate={false}>
      {name}
    </bdi>
  );
  const whom = shown !== undefined && <bdi class="cast-character">{shown}</bdi>;
  return (
    <li class="cast-member">
      <h4 class="cast-head">
        <button
          type="button"
          class={characterFirst ? 'cast-row cast-row-character' : 'cast-row'}
          data-person={person}
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          <span class="cast-line">
            {characterFirst ? whom : who} {characterFirst ? who : whom}
          </span>
          {works.length > 0 && (
            <span class="cast-works">
              <WorkNames of={works} />
            </span>
          )}
          {hides && !isOpen && <span class="silent">, {message('holds_spoiler')}</span>}
        </button>
      </h4>
      {isOpen && <Depth member={member} isCovered={isCovered} />}
    </li>
  );
}

/** What one press on a row opens. */
function Depth({ member, isCovered }: { member: MemberInWords; isCovered: boolean }) {
  const { message } = useLocale();
  const { openPerson } = useNotesSetting();
  const { person, name, character, characterSpoiler, background, facts, role, works, met = [] } = member;
  const own = useRef<HTMLDivElement>(null);
  // At the end of what is seen it would open where nobody looks.
  useLayoutEffect(() => own.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div class="cast-depth" ref={own}>
      {isCovered && (
        <p class="cast-role">
          <Character character={character} characterSpoiler={characterSpoiler} of={name} />
        </p>
      )}
      {background && (
        <p class="cast-background" {...WRITTEN}>
          {background}
        </p>
      )}
      <PersonFacts of={facts} />
      {role && <Role role={role} of={name} />}
      {works.length > 0 && (
        <p class="cast-also">
          {message('also_in')} <Works of={works} />
        </p>
      )}
      {met.length > 0 && (
        <p class="cast-also">
          {message('also_together')} {/* Names stand in each of them with commas. */}
          {met
            .slice(0, MOST_MET)
            .flatMap((one, at) => [
              at > 0 && ' · ',
              <SharedWorkLine key={`${one.work.name} ${one.work.year}`} {...one} />,
            ])}
        </p>
      )}
      <button type="button" class="cast-all" onClick={() => openPerson(person, name)}>
        {message('more_about', name)}
      </button>
    </div>
  );
}

/** One of the cast who is known from this title only. */
function Other({ member }: { member: MemberInWords }) {
  const { openPerson } = useNotesSetting();
  const { person, name, character, characterSpoiler } = member;
  return (
    <li class="cast-other">
      <button type="button" class="cast-plain" data-person={person} onClick={() => openPerson(person, name)}>
        <bdi class="cast-name" translate={false}>
          {name}
        </bdi>
      </button>
      <Character character={character} characterSpoiler={characterSpoiler} of={name} />
    </li>
  );
}
