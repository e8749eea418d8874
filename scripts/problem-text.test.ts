import { expect, test } from 'vitest';
import { problemText } from './problem-text.ts';

const PROBLEM = { place: 'data/people/bo.json', text: 'says “son”', rule: 'private-life', why: 'why', remedy: 'mend' };

test('a finding whose place says all about where it is names no further one', () => {
  const [person, story] = [{}, {}];
  const places = new Map([
    [person, 'data/people/bo.json'],
    [story, 'data/news/2020.jsonl:2'],
  ]);
  const rest = '    to fix it: mend\n    (private-life: why)';
  expect(problemText({ ...PROBLEM, about: [person] }, places)).toBe(`data/people/bo.json: says “son”\n${rest}`);
  expect(problemText({ ...PROBLEM, about: [person, story] }, places)).toBe(
    `data/people/bo.json: says “son”\n    in data/news/2020.jsonl:2\n${rest}`,
  );
});

test('of many lines it names three', () => {
  const stories = [1, 2, 3, 4, 5].map((at) => [{}, `news.jsonl:${at}`] as const);
  const about = stories.map(([story]) => story);
  expect(problemText({ ...PROBLEM, about }, new Map(stories)).split('\n')[1]).toBe(
    '    in news.jsonl:1 and news.jsonl:2 and news.jsonl:3 and 2 more',
  );
});
