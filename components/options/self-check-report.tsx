import { useState } from 'preact/hooks';
import { Changing } from '../changing.tsx';
import { whyOf } from '../why.ts';
import { useSpeech } from '../words.ts';

type Props = { run: () => Promise<string> };

/** What of Netflix's page is found, as a report to read and to copy. */
export function SelfCheckReport({ run }: Props) {
  const { words } = useSpeech();
  const [report, tell] = useState<string | undefined>(undefined);
  const [copied, copy] = useState(false);
  const [why, fail] = useState<string | undefined>(undefined);
  const attempt = (errand: () => Promise<void>): void => {
    fail(undefined);
    copy(false);
    errand().catch((error: unknown) => fail(whyOf(error)));
  };
  const check = async (): Promise<void> => tell(await run());
  const copyReport = async (): Promise<void> => {
    await navigator.clipboard.writeText(report ?? '');
    copy(true);
  };
  return (
    <section class="options-group" aria-label={words('self_check')}>
      <h2>{words('self_check')}</h2>
      <p class="options-soft">{words('self_check_about')}</p>
      <button type="button" class="options-button" onClick={() => attempt(check)}>
        {words('self_check_run')}
      </button>
      {report === '' && <p role="status">{words('self_check_none')}</p>}
      {report && (
        <>
          <label class="options-report">
            {words('self_check_report')}
            <textarea readOnly rows={14} value={report} />
          </label>
          <button type="button" class="options-button" onClick={() => attempt(copyReport)}>
            {words('self_check_copy')}
          </button>
          {copied && <span role="status"> {words('self_check_copied')}</span>}
        </>
      )}
      {why !== undefined && (
        <p role="alert">
          <Changing text={words('not_done', why)} />
        </p>
      )}
    </section>
  );
}
