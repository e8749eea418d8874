import { useRef } from 'preact/hooks';
import type { Meta } from '../../data/schema.ts';
import { Changing } from '../changing.tsx';
import { formatDay } from '../intl.ts';
import { type MessageKey, useLocale } from '../locale.ts';
import { Notices } from '../notices.tsx';
import { Group } from './group.tsx';
import { PreviewPart } from './preview.tsx';
import { SelfCheckReport } from './self-check-report.tsx';
import { Transfer } from './transfer.tsx';
import type { OptionsProps } from './types.ts';

/** Every preference as a form control with a label; each applies at once. Beside them, what comes of it. */
export function Options(props: OptionsProps) {
  const { controls, shortcut, shortcutPlace, meta, notices, status, onReset, onExport, onImport, runSelfCheck } = props;
  const { message } = useLocale();
  const said = useRef('');
  said.current = status ?? said.current;
  return (
    <main class={props.preview ? 'options options-beside' : 'options'}>
      <header class="options-head">
        <h1>{message('options_title')}</h1>
        <p class="options-soft">{message('options_intro')}</p>
        <Notices of={notices} />
      </header>
      <div class="options-all">
        <Group group="opening" controls={controls}>
          {shortcut !== undefined && <Shortcut keys={shortcut} place={shortcutPlace} />}
        </Group>
        <Group group="looks" controls={controls} />
        <Group group="contents" controls={controls} />
        <Group group="spoilers" controls={controls} />
        <Group group="privacy" controls={controls}>
          <p class="options-group options-soft">{message('about_stored')}</p>
        </Group>
        <Group group="backup" controls={controls}>
          <Transfer onExport={onExport} onImport={onImport} onReset={onReset} />
          <SelfCheckReport run={runSelfCheck} />
        </Group>
        <About meta={meta} />
        <p class="options-status" role="status">
          <Changing text={said.current} />
        </p>
      </div>
      {props.preview && <PreviewPart {...props.preview} />}
    </main>
  );
}

function Shortcut({ keys, place }: { keys: string; place: MessageKey }) {
  const { message } = useLocale();
  return (
    <section class="options-group" aria-label={message('pref_shortcut')}>
      <h3>{message('pref_shortcut')}</h3>
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
    <section class="options-about" aria-label={message('about')}>
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
      <p>{message('about_affiliation')}</p>
    </section>
  );
}
