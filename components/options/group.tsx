import type { ComponentChildren } from 'preact';
import { type MessageKey, useLocale } from '../locale.ts';
import { Control } from './control.tsx';
import type { OptionControl, OptionGroup } from './types.ts';

/** The groups in their order, each with its heading. */
export const GROUPS: Record<OptionGroup, MessageKey> = {
  opening: 'group_opening',
  looks: 'group_looks',
  contents: 'group_contents',
  spoilers: 'pref_spoilers',
  privacy: 'group_privacy',
  backup: 'group_backup',
};

type Props = { group: OptionGroup; controls: readonly OptionControl[]; children?: ComponentChildren };

/** Preferences that belong together, and below them what else does. */
export function Group({ group, controls, children }: Props) {
  const { message } = useLocale();
  const label = GROUPS[group];
  const own = controls.filter((control) => control.group === group);
  // One preference alone has the heading's own name, which is not written twice.
  const isAlone = own.length === 1 && own.every((control) => 'label' in control && control.label === label);
  return (
    <section class={isAlone ? 'options-part options-part-alone' : 'options-part'} aria-label={message(label)}>
      <h2>{message(label)}</h2>
      {own.map((control) => (
        <Control key={control.name} control={control} />
      ))}
      {children}
    </section>
  );
}
