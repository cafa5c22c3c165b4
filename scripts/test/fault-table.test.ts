import { fault } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { redirects } from './support/fault-matrix/redirects.ts';
import { rows } from './support/fault-matrix/table.ts';

/** Faults that need a page; they have cells of their own, on the lists. */
const ofPages = ['emptyPage', 'repeatCursor'];
const all = [...rows, ...redirects];

describe('the rows', () => {
  it('have every fault that a fake can be given', () => {
    const kinds = new Set([...all.flatMap(({ faults }) => faults.map(({ kind }) => kind)), ...ofPages]);
    expect([...kinds].toSorted()).toEqual(Object.keys(fault).toSorted());
  });

  it('have names of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
