import { expect, expectTypeOf, test } from 'vitest';
import type { OptionControl } from '../../components/options/types.ts';
import { DEFAULTS, PREFERENCE_FIELDS } from '../shared/preference-defaults.ts';
import { PREFERENCES, type Preferences } from '../shared/preference-table.ts';
import { type Controls, controlsOf } from './controls.ts';
import type { Change } from './page-choices.ts';

/** The controls as they come, and every change that they ask for, made of what is stored by then. */
function offer(values: Preferences = DEFAULTS, languages?: readonly string[]) {
  const asked: Change[] = [];
  const controls = controlsOf({ values, languages, onChange: (change) => void asked.push(change) });
  return { controls, changes: (stored: Preferences = DEFAULTS) => asked.map((change) => change(stored)) };
}

type Kind = OptionControl['kind'];
function ofKind<K extends Kind>(controls: readonly OptionControl[], kind: K): Array<OptionControl & { kind: K }> {
  return controls.filter((control): control is OptionControl & { kind: K } => control.kind === kind);
}

test('every preference is offered, in the table’s order; what is hidden is told by the order’s own control', () => {
  const names = offer().controls.map(({ name }) => name);
  expect(names).toEqual(PREFERENCE_FIELDS.filter((field) => field !== 'hidden'));
});

test('a choice offers each of its values once, shows the one that holds, and asks for the one that is selected', () => {
  const { controls, changes } = offer();
  const expected = Object.entries(PREFERENCES).flatMap(([name, preference]) =>
    preference.kind === 'choice' ? [{ name, value: preference.default, values: [...preference.values] }] : [],
  );
  const choices = ofKind(controls, 'choice');
  expect(choices.map(({ name, value, choices }) => ({ name, value, values: choices.map(([one]) => one) }))).toEqual(
    expected,
  );
  for (const { choices: offered, onChange } of choices) for (const [value] of offered) onChange(value);
  expect(changes()).toEqual(expected.flatMap(({ name, values }) => values.map((value) => ({ [name]: value }))));
});

test('a check box shows what holds, and asks for the other', () => {
  const { controls, changes } = offer({ ...DEFAULTS, remember: false });
  const [remember] = ofKind(controls, 'toggle');
  expect(remember).toMatchObject({ name: 'remember', value: false });
  remember?.onChange(true);
  expect(changes()).toEqual([{ remember: true }]);
});

test('a value that is none of a field’s choices is refused', () => {
  const { controls, changes } = offer();
  ofKind(controls, 'choice')[0]?.onChange('sometimes');
  expect(() => changes()).toThrow('opens');
});

test('lists change what is stored at that time, not what was shown', () => {
  const { controls, changes } = offer({ ...DEFAULTS, hidden: ['cast'] }, ['en', 'ko']);
  const [sections] = ofKind(controls, 'sections');
  const [languages] = ofKind(controls, 'languages');
  expect([sections?.hidden, languages?.all]).toEqual([['cast'], ['en', 'ko']]);
  sections?.onHidden((hidden) => [...hidden, 'making']);
  sections?.onOrder((order) => order.toReversed());
  languages?.onHidden((hidden) => [...hidden, 'ko']);
  expect(changes({ ...DEFAULTS, hidden: ['news'], hiddenLanguages: ['es'] })).toEqual([
    { hidden: ['news', 'making'] },
    { sections: ['news', 'making', 'cast', 'synopsis'] },
    { hiddenLanguages: ['es', 'ko'] },
  ]);
});

test('while the data set’s languages are not known, those that are hidden can be taken back', () => {
  const [languages] = ofKind(offer({ ...DEFAULTS, hiddenLanguages: ['ko'] }).controls, 'languages');
  expect(languages?.all).toEqual(['ko']);
});

test('a field without a control, a label or a reason does not compile (checked by the compiler in npm run check)', () => {
  type With<F extends keyof Controls, C> = Omit<Controls, F> & Record<F, C>;
  type Side<W> = With<'side', { kind: 'choice'; label: 'pref_side'; words: W }>;
  expectTypeOf<Omit<Controls, 'opens'>>().not.toExtend<Controls>();
  expectTypeOf<Side<{ right: 'pref_side_right' }>>().not.toExtend<Controls>();
  expectTypeOf<Side<{ right: 'pref_side_right'; left: 'pref_side_left' }>>().toExtend<Controls>();
  expectTypeOf<With<'remember', { kind: 'languages' }>>().not.toExtend<Controls>();
  expectTypeOf<With<'kids', { kind: 'none' }>>().not.toExtend<Controls>();
  expectTypeOf<With<'kids', { kind: 'none'; why: string }>>().toExtend<Controls>();
});
