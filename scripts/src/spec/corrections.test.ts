import { describe, expect, it } from 'vitest';

import { checkCorrections, type Correction, lockCorrections, replacedBy } from './corrections.ts';
import type { Json, JsonObject } from './document.ts';
import { applyOverlay } from './overlay.ts';

function corrections(schema: Json, ...actions: JsonObject[]): Correction[] {
  const found: Correction[] = [];
  const document = { file: 'openapi.yaml', root: { openapi: '3.1.0', components: { schemas: { A: schema } } } };
  applyOverlay(document, { file: 'overlay.yaml', root: { overlay: '1.1.0', actions } }, found);
  return found;
}

const target = '$.components.schemas.A';
const limit = { target, update: { maximum: 50, title: 'Limit' }, 'x-reason': 'The vendor says so elsewhere.' };

describe('what an update replaces', () => {
  it.each<[string, Json, Json | undefined, Json]>([
    ['is the members that both have', { a: 1, b: 2 }, { b: 3, c: 4 }, { b: 2 }],
    ['is found at any depth', { a: { b: 1, c: 2 } }, { a: { b: 5 } }, { a: { b: 1 } }],
    ['is the whole of a list that it adds to', { a: [1, 2] }, { a: [3] }, { a: [1, 2] }],
    ['is the whole of what it removes', { a: { b: 1 } }, undefined, { a: { b: 1 } }],
    ['is nothing where it only adds', { a: 1 }, { b: 2 }, {}],
  ])('%s', (_, old, update, replaced) => {
    expect(replacedBy(old, update)).toEqual(replaced);
  });
});

describe('a correction', () => {
  const first = corrections({ type: 'integer', maximum: 100 }, limit);
  const lock = lockCorrections(first);

  it('stands while the vendor changes what is beside it', () => {
    const next = corrections({ type: 'number', maximum: 100, minimum: 1 }, limit);
    expect(() => checkCorrections('overlay.yaml', lock, next, first)).not.toThrow();
  });

  it.each<[string, Json, string]>([
    ['when the vendor changes what it replaces', { type: 'integer', maximum: 200 }, '{"maximum":200}'],
    ['when the vendor takes away what it replaces', { type: 'integer' }, '{}'],
    ['when the vendor adds what it adds', { maximum: 100, title: 'Size' }, '{"maximum":100,"title":"Size"}'],
  ])('is stale %s, and both are shown', (_, schema, now) => {
    const check = () => checkCorrections('overlay.yaml', lock, corrections(schema, limit), first);
    expect(check).toThrow(expect.objectContaining({ rule: 'overlay-before', pointer: '/actions/0' }));
    expect(check).toThrow(/the vendor changed this under your correction of \$\.components\.schemas\.A/);
    expect(check).toThrow('before: {"maximum":100}');
    expect(check).toThrow(`now:    ${now}`);
  });

  it.each<[string, Json, JsonObject]>([
    ['members', { maximum: 50, title: 'Limit' }, limit],
    ['entries of a list', { required: ['b', 'a'] }, { ...limit, update: { required: ['a'] } }],
  ])('is to be dropped once the description has its %s itself', (_, schema, action) => {
    const earlier = lockCorrections(corrections({ type: 'integer' }, action));
    const check = () => checkCorrections('overlay.yaml', earlier, corrections(schema, action));
    expect(check).toThrow(expect.objectContaining({ remedy: 'Drop the action.' }));
    expect(check).toThrow('the description says itself now what your correction of $.components.schemas.A says');
  });

  it('is told of beside every other that is stale', () => {
    const other = { ...limit, update: { minimum: 1 } };
    const before = corrections({ maximum: 100, minimum: 0 }, limit, other);
    const after = corrections({ maximum: 200, minimum: 2 }, limit, other);
    expect(() => checkCorrections('overlay.yaml', lockCorrections(before), after, before)).toThrow(
      expect.objectContaining({ pointer: '/actions/0', others: [expect.objectContaining({ pointer: '/actions/1' })] }),
    );
  });

  it('is stale even where nobody knows any more what it replaced', () => {
    const next = corrections({ maximum: 200 }, limit);
    expect(() => checkCorrections('overlay.yaml', lock, next)).toThrow(/before: what has the sha256 [0-9a-f]{12}/);
  });

  it('counts as looked at once a person has changed it', () => {
    const reviewed = { ...limit, 'x-reason': 'The vendor says so elsewhere, and says 200 here since May.' };
    expect(() => checkCorrections('overlay.yaml', lock, corrections({ maximum: 200 }, reviewed), first)).not.toThrow();
  });

  it('is held against what it copies, too', () => {
    const copy = { target, copy: '$.components.schemas.A.properties.a', 'x-reason': 'The same.' };
    const before = corrections({ title: 'Old', properties: { a: { title: 'New' } } }, copy);
    const after = corrections({ title: 'Other', properties: { a: { title: 'New' } } }, copy);
    expect(() => checkCorrections('overlay.yaml', lockCorrections(before), after, before)).toThrow('under your');
  });
});
