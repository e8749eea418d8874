import { Changing } from './changing.tsx';
import { useSpeech, type WordKey } from './words.ts';

type Props = { head: WordKey; why: string; onRetry: () => void };

/** In place of what could not be read: what it was, what to do, and why. */
export function Failure({ head, why, onRetry }: Props) {
  const { words } = useSpeech();
  return (
    <div class="failure" role="alert">
      <p class="failure-head">{words(head)}</p>
      <p>{words('failed_text')}</p>
      <p class="failure-why" dir="auto">
        <Changing text={why} />
      </p>
      <button type="button" class="notices-retry" onClick={onRetry}>
        {words('try_again')}
      </button>
    </div>
  );
}
