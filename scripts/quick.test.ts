import { expect, test } from 'vitest';
import { failedText, QUICK } from './quick.ts';

test('fix is named where it may mend something, and nowhere else', () => {
  const [format = '', ...others] = QUICK.map(({ name }) => name);
  expect(failedText(['data', format])).toBe(
    `Failed: data, ${format}. To fix what can be fixed automatically: npm run fix`,
  );
  for (const name of [...others, 'unit tests']) expect(failedText([name])).toBe(`Failed: ${name}.`);
});
