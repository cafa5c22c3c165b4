import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { earlyNames } from './early-names.ts';

function documentOf(ids: readonly string[], schemas: readonly string[]): JsonObject {
  const operation = (operationId: string) => ({ operationId, responses: { '204': { description: 'Done.' } } });
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: Object.fromEntries(ids.map((id) => [`/${id}`, { post: operation(id) }])),
    components: { schemas: Object.fromEntries(schemas.map((name) => [name, { type: 'object' }])) },
  };
}

const lock = {
  operations: {
    send: { function: 'sendThing', method: 'things.send' },
    dispatch: { function: 'sendThing', method: 'things.send' },
    stop: { function: 'stopThing', method: 'things.stop' },
    never: { function: 'neverThing', method: 'things.never' },
  },
  components: { Thing: 'Thing', Item: 'Thing', Part: 'ThingPart' },
};

describe('names that a person put into the lock before an update', () => {
  it('are new where the new description has what they name, and no rename of something old', () => {
    const before = documentOf(['send'], ['Thing']);
    const after = documentOf(['dispatch', 'stop'], ['Item', 'Part']);
    expect(earlyNames(lock, before, after)).toEqual([
      { kind: 'operation', key: 'stop', name: 'stopThing' },
      { kind: 'schema', key: 'Part', name: 'ThingPart' },
    ]);
  });
});
