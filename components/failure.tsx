import type { RefObject } from 'preact';
import { Changing } from './changing.tsx';
import { type MessageKey, useLocale } from './locale.ts';

type Props = {
  head: MessageKey;
  why: string;
  onRetry: () => void;
  /** Takes the focus when the button is pressed, which goes away then; without it the next key would be the page's. */
  field?: RefObject<HTMLElement | null>;
};

/** In place of what could not be read: what it was, what to do, and why. */
export function Failure({ head, why, onRetry, field }: Props) {
  const { message } = useLocale();
  const onClick = (): void => {
    field?.current?.focus();
    onRetry();
  };
  return (
    <div class="failure" role="alert">
      <h2 class="failure-head">{message(head)}</h2>
      <p>{message('failed_text')}</p>
      <p class="failure-why" dir="auto">
        <Changing text={why} />
      </p>
      <button type="button" class="notices-retry" onClick={onClick}>
        {message('try_again')}
      </button>
    </div>
  );
}
