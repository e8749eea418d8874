import { useLocale } from './locale.ts';

/** Something that went wrong beside the main thing: a sentence and, where it helps, a way to try again. */
export type Notice = { text: string; onRetry?: (() => void) | undefined };

/** A line each, read out when it comes. The main thing goes on below. */
export function Notices({ of }: { of: readonly Notice[] }) {
  const { message } = useLocale();
  return (
    <div class="notices" role="alert">
      {of.map(({ text, onRetry }) => (
        <p class="notices-line" key={text}>
          <span dir="auto">{text}</span>
          {onRetry && (
            <>
              {' '}
              <button type="button" class="notices-retry" onClick={onRetry}>
                {message('try_again')}
              </button>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
