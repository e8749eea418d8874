import { useRef } from 'preact/hooks';
import type { Meta } from '../../data/schema.ts';
import { Changing } from '../changing.tsx';
import { formatDay, type MessageKey, useLocale } from '../locale.ts';
import { Notices } from '../notices.tsx';
import { Control } from './control.tsx';
import { SelfCheckReport } from './self-check-report.tsx';
import { Transfer } from './transfer.tsx';
import type { OptionsProps } from './types.ts';

/** Every preference as a form control with a label; each applies at once. */
export function Options(props: OptionsProps) {
  const { controls, shortcut, shortcutPlace, meta, notices, status, onReset, onExport, onImport, runSelfCheck } = props;
  const { message } = useLocale();
  const said = useRef('');
  said.current = status ?? said.current;
  return (
    <main class="options">
      <h1>{message('options_title')}</h1>
      <p class="options-soft">{message('options_intro')}</p>
      <Notices of={notices} />
      {controls.map((control) => (
        <Control key={control.name} control={control} />
      ))}
      {shortcut !== undefined && <Shortcut keys={shortcut} place={shortcutPlace} />}
      <Transfer onExport={onExport} onImport={onImport} onReset={onReset} />
      <p class="options-status" role="status">
        <Changing text={said.current} />
      </p>
      <SelfCheckReport run={runSelfCheck} />
      <About meta={meta} />
    </main>
  );
}

function Shortcut({ keys, place }: { keys: string; place: MessageKey }) {
  const { message } = useLocale();
  return (
    <section class="options-group" aria-label={message('pref_shortcut')}>
      <h2>{message('pref_shortcut')}</h2>
      <p key={keys}>{keys === '' ? message('pref_shortcut_none') : <kbd>{keys}</kbd>}</p>
      <p class="options-soft">{message('pref_shortcut_help')}</p>
      <p class="options-soft">{message(place)}</p>
    </section>
  );
}

function About({ meta }: { meta: Meta | undefined }) {
  const { message, language } = useLocale();
  const count = (number: number): string => number.toLocaleString(language);
  return (
    <section class="options-group" aria-label={message('about')}>
      <h2>{message('about')}</h2>
      {meta && (
        <p>
          {message(
            'about_data',
            formatDay(meta.date, language),
            count(meta.titles),
            count(meta.fullNotes),
            count(meta.people),
            count(meta.articles),
          )}
        </p>
      )}
      <p>{message('about_stored')}</p>
      <p class="options-soft">{message('about_affiliation')}</p>
    </section>
  );
}
