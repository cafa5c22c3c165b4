import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from './document.ts';
import { applyOverlay } from './overlay.ts';

const root: JsonObject = {
  openapi: '3.1.0',
  tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  components: { schemas: { A: { type: 'string' }, B: { type: 'number', enum: [1] } } },
};

function overlaid(...actions: Json[]): JsonObject {
  const overlay = { file: 'overlay.yaml', root: { overlay: '1.1.0', actions } };
  return applyOverlay({ file: 'openapi.yaml', root }, overlay).root;
}

const reason = { 'x-reason': 'A test.' };

describe('applyOverlay', () => {
  it('merges objects, appends to lists and replaces everything else', () => {
    const update = { A: { type: 'integer', description: 'new' }, B: { enum: [2] } };
    expect(overlaid({ target: '$.components.schemas', update, ...reason })['components']).toEqual({
      schemas: { A: { type: 'integer', description: 'new' }, B: { type: 'number', enum: [1, 2] } },
    });
  });

  it('leaves the description that it was given as it is', () => {
    const before = structuredClone(root);
    overlaid({ target: '$.components', remove: true, ...reason });
    expect(root).toEqual(before);
  });

  it('removes several items of one list', () => {
    const target = "$.tags[?@.name == 'a' || @.name == 'b']";
    expect(overlaid({ target, remove: true, 'x-count': 2, ...reason })['tags']).toEqual([{ name: 'c' }]);
  });

  it.each([
    ['a list of indexes', '$.tags[2,0]', 2, ['b']],
    ['filters in another order', "$.tags[?@.name == 'c', ?@.name == 'a']", 2, ['b']],
    ['a negative step', '$.tags[::-1]', 3, []],
    ['selectors that name an item twice', "$.tags[0, ?@.name == 'a', -3]", 1, ['b', 'c']],
  ])('removes the very items that are named by %s', (_, target, count, left) => {
    const tags = overlaid({ target, remove: true, 'x-count': count, ...reason })['tags'] as JsonObject[];
    expect(tags.map(({ name }) => name)).toEqual(left);
  });

  it('removes what is named beside what holds it', () => {
    const target = '$.components..[?@.enum, ?@ == 1]';
    expect(overlaid({ target, remove: true, 'x-count': 2, ...reason })['components']).toEqual({
      schemas: { A: { type: 'string' } },
    });
  });

  it('updates once what is named twice, and what is named beside what holds it', () => {
    const twice = { target: "$.components.schemas['B','B'].enum", update: 2, 'x-count': 1, ...reason };
    expect(overlaid(twice)['components']).toMatchObject({ schemas: { B: { enum: [1, 2] } } });
    const nested = { target: '$.components..[?@.enum, ?@ == 1]', update: 'none', 'x-count': 2, ...reason };
    expect(overlaid(nested)['components']).toMatchObject({ schemas: { B: 'none' } });
  });

  it('copies a node', () => {
    const copied = overlaid({ target: '$.components.schemas.A', copy: '$.components.schemas.B', ...reason });
    expect(copied['components']).toMatchObject({ schemas: { A: { type: 'number', enum: [1] } } });
  });

  it('sees what the actions before it did', () => {
    const first = { target: '$', update: { 'x-new': { b: 1 } }, ...reason };
    expect(overlaid(first, { target: "$['x-new']", update: { c: 2 }, ...reason })['x-new']).toEqual({ b: 1, c: 2 });
  });

  const target = '$.components.schemas.A';
  it.each([
    [
      'that matches nothing',
      { target: '$.components.schemas.C', remove: true, ...reason },
      'overlay-match',
      'matches 0 places',
    ],
    [
      'that matches another number',
      { target: '$.tags[*]', remove: true, 'x-count': 2, ...reason },
      'overlay-match',
      'matches 3 places; expected 2',
    ],
    ['without a reason', { target, remove: true }, 'overlay-reason', 'x-reason'],
    ['that does nothing', { target, ...reason }, 'overlay-shape', 'does nothing'],
    [
      'whose count is a text',
      { target, remove: true, 'x-count': '1', ...reason },
      'overlay-shape',
      'whole number of at least 1',
    ],
    ['that is to match nothing', { target, remove: true, 'x-count': 0, ...reason }, 'overlay-shape', 'is dropped'],
    ['that removes in words', { target, remove: 'true', ...reason }, 'overlay-shape', 'must be true or false'],
    ['that copies what is no path', { target, copy: 1, ...reason }, 'overlay-shape', 'must be text'],
    [
      'that copies and updates',
      { target, copy: '$.info', update: {}, ...reason },
      'overlay-shape',
      'has update and copy',
    ],
    [
      'that removes and updates',
      { target, update: {}, remove: true, ...reason },
      'overlay-shape',
      'has update and remove',
    ],
    ['with a slip in a name', { target, remove: true, cuont: 1, ...reason }, 'overlay-shape', '"cuont"'],
    ['that removes everything', { target: '$', remove: true, ...reason }, 'overlay-target', 'cannot be removed'],
    ['that replaces everything', { target: '$', update: 'all', ...reason }, 'overlay-target', 'but an object'],
    ['whose target is not a JSONPath', { target: 'components', remove: true, ...reason }, 'overlay-target', 'RFC 9535'],
  ])('refuses an action %s', (_, action, rule, text) => {
    expect(() => overlaid(action)).toThrow(
      expect.objectContaining({ rule, file: 'overlay.yaml', message: expect.stringContaining(text) as string }),
    );
  });

  it('refuses to extend another description than the one that it is given', () => {
    const extend = (name: string) =>
      applyOverlay(
        { file: 'specs/openapi.yaml', root },
        { file: 'overlay.yaml', root: { overlay: '1.1.0', extends: name, actions: [] } },
      ).root;
    expect(extend('https://example.com/v1/openapi.yaml?a=b')).toEqual(root);
    // The name of a URL need not be that of the file here.
    expect(extend('https://example.com/v1/description')).toEqual(root);
    expect(() => extend('./other.yaml')).toThrow(
      expect.objectContaining({ rule: 'overlay-extends', pointer: '/extends' }),
    );
  });

  it('tells every action that is wrong', () => {
    const gone = { target: '$.components.schemas.C', remove: true, ...reason };
    const good = { target: '$.components.schemas.A', update: { title: 'A' }, ...reason };
    expect(() => overlaid(gone, good, { ...good, target: '$.nowhere' })).toThrow(
      expect.objectContaining({
        pointer: '/actions/0/target',
        others: [expect.objectContaining({ pointer: '/actions/2/target' })],
      }),
    );
  });
});
