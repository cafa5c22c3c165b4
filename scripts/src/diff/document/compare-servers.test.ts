import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../../spec/document.ts';
import { compareDocuments } from '../compare-documents.ts';

/** A description with an operation that has a server of its own, as its overlay leaves it. */
const described = (hints: JsonObject): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'Files', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  security: [{ key: [] }],
  paths: {
    '/files': {
      servers: [{ url: 'https://files.example.com' }],
      get: { operationId: 'listFiles', responses: { '204': { description: 'None.' } } },
    },
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  ...hints,
});

describe('a server of an operation', () => {
  it('that the overlay has the credentials sent to, or no longer, is called in another way', () => {
    const named = described({ 'x-credential-origins': ['https://files.example.com'] });
    for (const [before, after, word] of [
      [described({}), named, 'with'],
      [named, described({}), 'without'],
    ] as const) {
      const { bump, changes } = compareDocuments(before, after);
      expect(bump).toBe('major');
      expect(changes.map(({ message }) => message).join()).toContain(`is called there ${word} the credentials`);
    }
    expect(compareDocuments(named, named).changes).toEqual([]);
  });
});

describe('an operation that says the same as before', () => {
  const sameAsAll = described({ servers: [{ url: 'https://files.example.com/' }] });

  it('is called at a server of its own once the address of all is another one, and no longer once it is that', () => {
    for (const [before, after, message] of [
      [sameAsAll, described({}), 'was called at the address of all, is called at https://files.example.com now'],
      [described({}), sameAsAll, 'was called at https://files.example.com, is called at the address of all now'],
    ] as const) {
      const { changes } = compareDocuments(before, after);
      expect(changes).toContainEqual(
        expect.objectContaining({ rule: 'operation-server-changed', operation: 'GET /files', message }),
      );
    }
  });

  it('is called where it was when the address of all goes from one foreign place to another', () => {
    const { bump } = compareDocuments(described({}), described({ servers: [{ url: 'https://b.example.com' }] }));
    expect(bump).toBe('patch');
  });
});

describe('the servers of all', () => {
  it('are told with the address that clients should have', () => {
    const moved = described({ servers: [{ url: 'https://api2.example.com' }] });
    expect(compareDocuments(described({}), moved).changes).toContainEqual(
      expect.objectContaining({
        place: 'servers',
        message: 'changed: the first one was https://api.example.com, is https://api2.example.com now',
      }),
    );
    const more = described({ servers: [{ url: 'https://api.example.com' }, { url: 'https://test.example.com' }] });
    expect(compareDocuments(described({}), more).changes).toMatchObject([{ place: 'servers', message: 'changed' }]);
  });
});
