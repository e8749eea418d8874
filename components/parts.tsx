import { Fragment } from 'preact';

/**
 * Words side by side, each keeping its own direction: beside a Latin name, a day that begins with a number is torn apart
 * in an interface from right to left, and a full stop at the end of a name wanders to its front.
 */
export function Parts({ of, by = ' · ' }: { of: readonly string[]; by?: string }) {
  return (
    <>
      {of.map((part, at) => (
        <Fragment key={`${at} ${part}`}>
          {at > 0 && by}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}
