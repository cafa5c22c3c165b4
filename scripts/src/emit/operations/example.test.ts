import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { gate } from '../../gate/gate.ts';
import { wordsOf } from '../../gate/words.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { readComments } from '../../../test/support/doc-comments.ts';
import { expectedExports } from '../../generate/expected-exports.ts';
import { emitOperations } from './emit-operations.ts';

const text = { type: 'string' };
const row = { $ref: '#/components/schemas/Contact' };
const page = {
  description: '',
  content: {
    'application/json': { schema: { type: 'object', properties: { data: { type: 'array', items: row } } } },
  },
};

/** What is emitted for one operation, past the gate, and what an editor reads in its comment. */
function emitted(node: JsonObject, { method = 'get', path = '/things' } = {}) {
  const root: JsonObject = {
    openapi: '3.1.0',
    paths: { [path]: { [method]: { tags: ['messages'], responses: { '200': page }, ...node } } },
    components: { schemas: { Contact: { type: 'object', properties: { id: text, name: text } } } },
  };
  const names = deriveNames(root);
  const contract = readContract(root, names, 'openapi.yaml');
  const printed = emitOperations({ contract, banner: '', client: 'acme' });
  const exports = expectedExports(contract).operations;
  gate({
    kind: 'operations',
    file: 'operations.ts',
    text: printed,
    exports,
    words: new Set([...wordsOf(root, names), 'acme']),
  });
  const [own, asMethod] = readComments(printed).operations;
  return { function: own?.example, method: asMethod?.example };
}

const paging = {
  'x-pagination': [{ strategy: 'cursor-token', items: 'data', parameters: ['cursor'] }],
  parameters: [{ name: 'cursor', in: 'query', required: true, schema: text }],
};
const body = (schema: Json, more: JsonObject = {}) => ({
  requestBody: { required: true, content: { 'application/json': { schema, ...more } } },
});

describe('the example of an operation', () => {
  it('walks a list, by the name of its rows, and shows the id of each', () => {
    expect(emitted({ operationId: 'listContacts', ...paging })).toEqual({
      function: 'for await (const contact of listContacts(client)) {\n  console.log(contact.id);\n}',
      method: 'for await (const contact of acme.messages.listContacts()) {\n  console.log(contact.id);\n}',
    });
  });

  it('awaits a list that does not page', () => {
    expect(emitted({ operationId: 'listContacts' }).method).toBe(
      'const response = await acme.messages.listContacts();',
    );
  });

  it('sends what is required and nothing else, with the values of the description', () => {
    const schema = {
      type: 'object',
      required: ['to', 'text'],
      properties: {
        to: text,
        text: { type: 'object', required: ['body'], properties: { body: text, preview: { type: 'boolean' } } },
        note: text,
      },
    };
    const example = { to: '15551234567', text: { body: 'Good morning', preview: true }, note: 'none' };
    const node = { operationId: 'sendMessage', ...body(schema, { example }) };
    expect(emitted(node, { method: 'post' }).method).toBe(
      "await acme.messages.sendMessage({ to: '15551234567', text: { body: 'Good morning' } });",
    );
  });

  it('takes a value that the sentence on a parameter mentions', () => {
    const parameters = [
      { name: 'chat', in: 'path', required: true, description: 'The JID, for example 12@s.example.', schema: text },
    ];
    expect(emitted({ operationId: 'listContacts', parameters }, { path: '/chats/{chat}' }).method).toContain(
      "{ chat: '12@s.example' }",
    );
  });

  it('gives a form where a body is one', () => {
    const content = { 'multipart/form-data': { schema: { type: 'object' } } };
    const node = { operationId: 'sendFile', requestBody: { required: true, content } };
    expect(emitted(node, { method: 'post' }).method).toBe('await acme.messages.sendFile({ body: new FormData() });');
  });

  it('is left out where nobody would read it, and where the types say all', () => {
    const schema = { type: 'object', required: ['text'], properties: { text: { ...text, minLength: 3_000 } } };
    expect(emitted({ operationId: 'sendMessage', ...body(schema) }, { method: 'post' })).toEqual({});
    expect(emitted({ operationId: 'getContact' })).toEqual({});
  });

  it.each([
    '*/ globalThis.stolen = 1; /*',
    ' @deprecated @ts-nocheck',
    '//# sourceMappingURL=https://example.com/x',
    '<reference path="x" />',
    '`${globalThis.stolen}` \u202e \u2028',
  ])('is nothing but an example with the value %s, which the gate need not stop', (value) => {
    const schema = { type: 'object', required: ['text'], properties: { text } };
    const { function: own, method } = emitted(
      { operationId: 'sendMessage', ...body(schema, { example: { text: value } }) },
      { method: 'post' },
    );
    for (const code of [own, method]) {
      const [, literal = ''] = /text: ('.*')/.exec(code ?? '') ?? [];
      expect(runInNewContext(literal)).toBe(value);
    }
  });
});
