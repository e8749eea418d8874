import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../locale.ts';
import type { NameProps } from './setting.ts';

/** Whose notes these are, and the way back from a person: for a place that has neither in a bar. The focus goes to the way back, as the viewer asked for the person. */
export function Name({ name, onBack }: NameProps) {
  const { message } = useLocale();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <>
      {onBack && (
        <button type="button" class="person-back" ref={back} onClick={onBack}>
          <span aria-hidden="true">←</span> {message('back')}
        </button>
      )}
      <h2 class="notes-name">
        <bdi translate={false}>{name}</bdi>
      </h2>
    </>
  );
}
