import { describe, expect, it } from 'vitest';

import { printFiles } from '../generate/print-files.ts';
import { deriveNames } from '../names/names.ts';
import { describeProvider } from '../provider/describe-provider.ts';
import type { JsonObject } from '../spec/document.ts';
import { loadParsed } from '../spec/load.ts';

const head = { openapi: '3.2.0', info: { title: 'T', version: '1' } };
const nothing = { responses: { '204': { description: 'Done.' } } };
const json = (schema: JsonObject) => ({ 'application/json': { schema } });

function printed(parts: JsonObject) {
  const loaded = loadParsed({ file: 'a.json', root: { ...head, ...parts } });
  return printFiles(loaded, deriveNames(loaded.document.root)).files;
}

describe('what is generated', () => {
  it('sends each method by its name', () => {
    const fields = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'query'];
    const item = Object.fromEntries(fields.map((method) => [method, { operationId: `${method}A`, ...nothing }]));
    const additionalOperations = { COPY: { operationId: 'copyA', ...nothing }, notify: nothing };
    const files = printed({ paths: { '/a': { ...item, additionalOperations } } });
    const sent = [...files['operations.ts'].matchAll(/method: '([^']+)'/g)].map(([, method]) => method);
    expect(sent).toEqual([...fields.map((method) => method.toUpperCase()), 'COPY', 'notify']);
    // Types know them as well, each with its own operation.
    expect(files['types.ts']).toMatch(/^ {8}query: operations\["queryA"\];$/m);
    expect(files['types.ts']).toMatch(/^ {8}COPY: operations\["copyA"\];$/m);
    expect(files['types.ts']).toMatch(/^ {8}notify: \{$/m);
    expect(files['types.ts']).toMatch(/^ {4}copyA: \{$/m);
  });

  it('has the types of a request body and a response of every method', () => {
    const operation = (id: string) => ({
      operationId: id,
      requestBody: {
        required: true,
        content: json({ type: 'object', properties: { [`${id}Sent`]: { type: 'string' } } }),
      },
      responses: { '200': { content: json({ type: 'object', properties: { [`${id}Got`]: { type: 'string' } } }) } },
    });
    const files = printed({
      paths: { '/a': { query: operation('q'), additionalOperations: { COPY: operation('c') } } },
    });
    for (const id of ['q', 'c']) {
      expect(files['operations.ts']).toContain(`${id}Sent?: string | undefined;`);
      expect(files['operations.ts']).toContain(`operations['${id}']['responses'][200]`);
      expect(files['types.ts']).toContain(`${id}Got?: string;`);
      expect(files['schemas.ts']).toContain(`${id}Got: z.optional(z.string())`);
    }
  });

  it('prints the types of webhooks', () => {
    const requestBody = { content: json({ type: 'object', properties: { happened: { type: 'string' } } }) };
    const webhooks = { w: { post: { requestBody, ...nothing } } };
    expect(printed({ paths: {}, webhooks })['types.ts']).toMatch(/interface webhooks \{\s+w: [^]*happened\?: string;/);
  });

  it('prints the types of response headers', () => {
    const headers = {
      'X-Left': { required: true, schema: { type: 'integer' }, description: 'Requests left.' },
      'X-Other': { schema: { type: 'string' } },
      'X-Shared': { $ref: '#/components/headers/Shared' },
    };
    const components = { headers: { Shared: { style: 'simple', schema: { type: 'string' } } } };
    const types = printed({ paths: { '/a': { get: { responses: { '204': { headers } } } } }, components })['types.ts'];
    expect(types).toMatch(/\/\*\* Requests left\. \*\/\s+"X-Left": number;/);
    expect(types).toMatch(/"X-Other"\?: string;/);
    expect(types).toMatch(/"X-Shared"\?: string;/);
  });

  it('marks what is deprecated', () => {
    const schema = { type: 'object', properties: { old: { type: 'string', deprecated: true } } };
    const files = printed({
      paths: {
        '/a': {
          get: {
            deprecated: true,
            parameters: [{ name: 'q', in: 'query', deprecated: true, schema: { type: 'string' } }],
            responses: { '200': { content: json(schema) } },
          },
        },
      },
    });
    expect(files['operations.ts']).toMatch(/@deprecated\s+\*\/\s+export function/);
    expect(files['operations.ts']).toMatch(/@deprecated \*\/\s+q\?: string/);
    expect(files['types.ts']).toMatch(/@deprecated \*\/\s+old\?: string/);
  });

  it('takes the first server and the first scheme for a provider', () => {
    const variables = { region: { default: 'eu', enum: ['eu', 'us'] } };
    const servers = [{ url: 'https://{region}.example.com/v1', variables }, { url: 'https://other.example.com' }];
    const schemes: JsonObject = {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      basic: { type: 'http', scheme: 'basic' },
      bearer: { type: 'http', scheme: 'bearer' },
      oauth: { type: 'oauth2', flows: {} },
    };
    const factsOf = (name: string) =>
      describeProvider(
        { ...head, servers, paths: {}, security: [{ [name]: [] }], components: { securitySchemes: schemes } },
        'acme',
      );
    expect(factsOf('key').address.baseUrl).toBe('https://eu.example.com/v1');
    expect(factsOf('key').access.key).toEqual({ header: 'X-Key', prefix: '' });
    expect(factsOf('basic').access).toMatchObject({ key: undefined, schemes: [{ kind: 'basic' }] });
    for (const name of ['bearer', 'oauth'])
      expect(factsOf(name).access.key).toEqual({ header: 'Authorization', prefix: 'Bearer ' });
  });
});
