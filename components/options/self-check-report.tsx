import { useState } from 'preact/hooks';
import { Changing } from '../changing.tsx';
import { useLocale } from '../locale.ts';
import { whyOf } from '../why.ts';

type Props = { run: () => Promise<string> };

/** What of Netflix's page is found, as a report to read and to copy. */
export function SelfCheckReport({ run }: Props) {
  const { message } = useLocale();
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
    <section class="options-group" aria-label={message('self_check')}>
      <h3>{message('self_check')}</h3>
      <p class="options-soft">{message('self_check_about')}</p>
      <button type="button" class="options-button" onClick={() => attempt(check)}>
        {message('self_check_run')}
      </button>
      {report === '' && <p role="status">{message('self_check_none')}</p>}
      {report && (
        <>
          <label class="options-report">
            {message('self_check_report')}
            <textarea readOnly rows={14} value={report} />
          </label>
          <button type="button" class="options-button" onClick={() => attempt(copyReport)}>
            {message('self_check_copy')}
          </button>
          {copied && <span role="status"> {message('self_check_copied')}</span>}
        </>
      )}
      {why !== undefined && (
        <p role="alert">
          <Changing text={message('not_done', why)} />
        </p>
      )}
    </section>
  );
}
