import { describe, expect, it } from 'vitest';

import { checkCredentials } from './check-credentials.ts';

const plan = (required: string) => `export const plan: CredentialPlan = {
  schemes: {
    a: { send: inHeader, name: 'X-A' },
    'b-key': { send: inHeader, name: 'X-B' }, // c: {}
  },
  required: ${required},
};
`;

describe('the plan of credentials that a package has', () => {
  const said = { schemes: ['a', 'b-key'], required: [['a'], ['b-key', 'a']] };

  it('passes where it requires what the description does, in whatever order', () => {
    for (const required of ["[['a', 'b-key'], ['a']]", "[\n    ['a'],\n    ['b-key', 'a'],\n  ]", 'requirements'])
      expect(() => checkCredentials('parley', said, plan(required))).not.toThrow();
    expect(() => checkCredentials('parley', said, undefined)).not.toThrow();
  });

  it('is refused where operations that say nothing of their own would get another key', () => {
    expect(() => checkCredentials('parley', { ...said, required: [['b-key']] }, plan("[['a']]"))).toThrow(
      expect.objectContaining({
        rule: 'credentials',
        message: expect.stringContaining('now requires b-key') as string,
      }),
    );
  });

  it('may require what it likes where each operation says its own', () => {
    expect(() => checkCredentials('parley', { ...said, required: undefined }, plan("[['a']]"))).not.toThrow();
  });

  it('is refused where it does not know a scheme', () => {
    expect(() => checkCredentials('parley', { ...said, schemes: ['a', 'c'] }, plan("[['a']]"))).toThrow(
      expect.objectContaining({ message: expect.stringContaining('scheme "c"') as string }),
    );
  });
});
