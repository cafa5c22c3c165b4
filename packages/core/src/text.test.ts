import { expect, it } from 'vitest';

import { textOrUndefined } from './text.ts';

it('A member of a body counts only as the text that it is.', () => {
  expect(['', 'a', 5, null, undefined, ['a'], {}].map(textOrUndefined)).toEqual(['', 'a', ...Array(5)]);
});
