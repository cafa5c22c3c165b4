import { describe, expect, it } from 'vitest';

import type { Change } from '../diff/change.ts';
import { firstRecordedChange, readRecordedChanges, withRecordedChange } from './recorded-changes.ts';

const change: Change = {
  rule: 'operation-added',
  level: 'minor',
  direction: 'both',
  operation: 'GET /things',
  place: 'operation',
  oldPointer: null,
  newPointer: '/paths/~1things/get',
  message: 'the operation was added',
};
const before = { recorded: '2027-01-01', sha256: 'a', evidence: 'docs' };
const update = { recorded: '2027-02-01', sha256: 'b', bump: 'minor', changes: [change] } as const;

describe('the record of how a description changed', () => {
  it('begins with the description that was there before the first update', () => {
    const text = withRecordedChange(undefined, before, update);
    expect(readRecordedChanges(text)).toEqual([update, { recorded: '2027-01-01', sha256: 'a' }]);
  });

  it('of a description that was added begins with it, and goes on with its first update', () => {
    const text = firstRecordedChange(before);
    expect(readRecordedChanges(text)).toEqual([{ recorded: '2027-01-01', sha256: 'a' }]);
    const updated = withRecordedChange(text, before, update);
    expect(readRecordedChanges(updated).map(({ sha256 }) => sha256)).toEqual(['b', 'a']);
  });

  it('has the newest description first, and keeps all others', () => {
    const first = withRecordedChange(undefined, before, update);
    const next = { recorded: '2027-03-01', sha256: 'c', bump: 'none', changes: [] } as const;
    const second = readRecordedChanges(withRecordedChange(first, update, next));
    expect(second.map(({ sha256 }) => sha256)).toEqual(['c', 'b', 'a']);
    expect(second[1]).toEqual(update);
  });

  it('begins with the update where nothing is noted of what was there before', () => {
    expect(readRecordedChanges(withRecordedChange(undefined, {}, update))).toEqual([update]);
  });
});
