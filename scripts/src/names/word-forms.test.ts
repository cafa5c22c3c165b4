import { expect, it } from 'vitest';

import { isPlural, plural, singular } from './word-forms.ts';

it.each([
  ['people', 'person'],
  ['salespeople', 'salesperson'],
  ['children', 'child'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['categories', 'category'],
  ['shelves', 'shelf'],
  ['sizes', 'size'],
  ['quizzes', 'quiz'],
  ['caches', 'cache'],
  ['batches', 'batch'],
  ['coaches', 'coach'],
])('knows %s as the plural of %s', (many, one) => {
  expect(singular(many)).toBe(one);
  expect(isPlural(many)).toBe(true);
  expect(isPlural(one)).toBe(false);
});

it.each(['series', 'species'])('takes %s for the plural and for the singular', (word) => {
  expect([singular(word), plural(word), isPlural(word)]).toEqual([word, word, true]);
});

it('makes the plural that people say', () => {
  expect(['person', 'child', 'policy', 'box'].map(plural)).toEqual(['people', 'children', 'policies', 'boxes']);
});
