import { expect, it } from 'vitest';

import { identityOf } from '../src/index.ts';

it('What a payload leaves out is about nobody, and so is what has another form.', () => {
  for (const value of [undefined, null, 'x', 5, []]) expect(identityOf(value as never)).toBeUndefined();
});
