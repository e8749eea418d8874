import { Changing } from './changing.tsx';
import { type MessageKey, useLocale } from './locale.ts';

type Props = { head: MessageKey; why: string; onRetry: () => void };

/** In place of what could not be read: what it was, what to do, and why. */
export function Failure({ head, why, onRetry }: Props) {
  const { message } = useLocale();
  return (
    <div class="failure" role="alert">
      <h2 class="failure-head">{message(head)}</h2>
      <p>{message('failed_text')}</p>
      <p class="failure-why" dir="auto">
        <Changing text={why} />
      </p>
      <button type="button" class="notices-retry" onClick={onRetry}>
        {message('try_again')}
      </button>
    </div>
  );
}
