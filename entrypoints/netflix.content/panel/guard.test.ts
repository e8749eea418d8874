import { expect, test } from 'vitest';
import { isComposing } from './guard.ts';

test.each([
  [{ isComposing: false, keyCode: 27 }, false],
  [{ isComposing: true, keyCode: 27 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: true, keyCode: 229 }, true],
])('a key that composes is the input method’s: %j', (event, composes) => {
  expect(isComposing(event)).toBe(composes);
});
