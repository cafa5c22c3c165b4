import { describe, expect, it } from 'vitest';

import { SpecRefusal } from '../spec/refusal.ts';
import { orBlame } from './or-blame.ts';

const root = {
  info: { title: 'T' },
  paths: { '/a': { get: { summary: 'one\n`${process.exit()}`; x', operationId: 'getA' } } },
};

function told(line: string): SpecRefusal {
  const stop = new SpecRefusal({ file: 'types.ts', pointer: 'line 2', rule: 'gate', problem: 'is bad', remedy: '' });
  try {
    orBlame(root, 'a.yaml', `first\n${line}\nlast`, () => {
      throw stop;
    });
  } catch (error) {
    if (error instanceof SpecRefusal) return error;
  }
  throw new Error('Nothing was refused.');
}

describe('a stop of the gate', () => {
  it('is the description’s where a text of it stands in the code, with its place', () => {
    expect(told('const a = `${process.exit()}`; x').remedy).toMatch(
      /text at \/paths\/~1a\/get\/summary of a\.yaml .*attack/,
    );
  });

  it('is the generator’s own where none does', () => {
    expect(told("export const getA = eval('T');").remedy).toMatch(/fault of the generator; please report/);
  });

  it('keeps its file, line and problem', () => {
    expect(told('x')).toMatchObject({ file: 'types.ts', pointer: 'line 2', rule: 'gate', problem: 'is bad' });
  });

  it('is none where the file passes', () => {
    expect(() => orBlame(root, 'a.yaml', 'x', () => {})).not.toThrow();
  });
});
