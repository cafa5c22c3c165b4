import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { compareDocuments } from '../compare-documents.ts';

const bearer: Json = { type: 'http', scheme: 'bearer' };
const oauth = (scopes: JsonObject): Json => ({
  type: 'oauth2',
  flows: { clientCredentials: { tokenUrl: 'https://id.example.com', scopes } },
});

/** A description whose one operation asks for credentials. */
function documentOf(securitySchemes: Record<string, Json>, security: Json): JsonObject {
  const operation = { operationId: 'read', security, responses: { '204': { description: 'Done.' } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Keys', version: '1' },
    paths: { '/a': { get: operation } },
    components: { securitySchemes },
  };
}

const rulesOf = (before: JsonObject, after: JsonObject) =>
  compareDocuments(before, after).changes.map(({ level, rule }) => `${rule} ${level}`);

describe('a kind of credentials under another name', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      'HTTP',
      documentOf({ a: bearer }, [{ a: [] }]),
      documentOf({ b: { type: 'http', scheme: 'Bearer', bearerFormat: 'JWT' } }, [{ b: [] }]),
    ],
    [
      'a header of another case',
      documentOf({ a: { type: 'apiKey', in: 'header', name: 'X-Key' } }, [{ a: [] }]),
      documentOf({ b: { type: 'apiKey', in: 'header', name: 'x-key' } }, [{ b: [] }]),
    ],
    [
      'OAuth with its scopes',
      documentOf({ a: oauth({ read: 'Reads.' }) }, [{ a: ['read'] }]),
      documentOf({ b: oauth({ read: 'Reads.' }) }, [{ b: ['read'] }]),
    ],
  ])('is what it was: %s', (_name, before, after) => {
    expect(rulesOf(before, after)).toEqual(['security-scheme-renamed patch']);
  });

  const key: Json = { type: 'apiKey', in: 'query', name: 'k' };
  const basic: Json = { type: 'http', scheme: 'basic' };
  it.each<[string, JsonObject, JsonObject]>([
    [
      'it is one of two',
      documentOf({ a: bearer, k: key }, [{ a: [], k: [] }]),
      documentOf({ b: bearer, k: key }, [{ k: [], b: [] }]),
    ],
    ['it is a user name and a password', documentOf({ a: basic }, [{ a: [] }]), documentOf({ b: basic }, [{ b: [] }])],
  ])('is another option of the client where %s', (_name, before, after) => {
    expect(rulesOf(before, after)).toEqual(['security-option-renamed major']);
  });

  it('is no option where no operation takes the other one', () => {
    const before = documentOf({ a: bearer, k: key }, [{ a: [] }]);
    expect(rulesOf(before, documentOf({ b: bearer, k: key }, [{ b: [] }]))).toEqual(['security-scheme-renamed patch']);
  });

  it('needs further scopes like any other', () => {
    const before = documentOf({ a: oauth({ read: 'Reads.', write: 'Writes.' }) }, [{ a: ['read'] }]);
    const after = documentOf({ b: oauth({ read: 'Reads.', write: 'Writes.' }) }, [{ b: ['read', 'write'] }]);
    expect(rulesOf(before, after)).toEqual(['security-scope-added major', 'security-scheme-renamed patch']);
  });

  it('is another one where it may be either of two, or was there before', () => {
    const two = { user: bearer, admin: bearer };
    expect(rulesOf(documentOf({ a: bearer }, [{ a: [] }]), documentOf(two, [{ user: [] }]))).toContain(
      'security-alternative-removed major',
    );
    expect(rulesOf(documentOf(two, [{ user: [] }]), documentOf(two, [{ admin: [] }]))).toEqual([
      'security-alternative-removed major',
      'security-alternative-added minor',
    ]);
  });

  it('is another one where it goes elsewhere', () => {
    const inQuery: Json = { type: 'apiKey', in: 'query', name: 'key' };
    expect(
      rulesOf(documentOf({ a: { ...inQuery, in: 'header' } }, [{ a: [] }]), documentOf({ b: inQuery }, [{ b: [] }])),
    ).toContain('security-alternative-removed major');
  });
});
