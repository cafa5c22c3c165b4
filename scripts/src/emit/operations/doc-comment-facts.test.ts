import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

function emitted(get: JsonObject): string {
  const responses = { '204': { description: 'Fine.' } };
  const root: JsonObject = {
    openapi: '3.1.0',
    paths: { '/things': { get: { operationId: 'listThings', responses, ...get } } },
  };
  return emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
}

describe("the comment on an operation's function", () => {
  it('says what the key has to be allowed to do, and how well the operation is known', () => {
    const text = emitted({ description: 'Lists things.', 'x-capability': 'read', 'x-evidence': 'docs' });
    expect(text).toContain(
      ' * Lists things.\n *\n * `GET /things`. Capability: read. Evidence: vendor documentation.\n',
    );
  });

  it('says neither where the description does not', () => {
    expect(emitted({ description: 'Lists things.', 'x-capability': ['read'] })).toContain(' * `GET /things`.\n');
  });

  it('is not left by what stands in them', () => {
    const text = emitted({ 'x-capability': 'a */ evil() /*', 'x-evidence': '*/ evil() /*' });
    expect(text).not.toContain('*/ evil');
  });
});
