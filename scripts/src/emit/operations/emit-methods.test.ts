import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { findDescriptions, findProviders } from '../../generate/providers.ts';
import { deriveNames } from '../../names/names.ts';
import { root } from '../../run-tool.ts';
import type { JsonObject } from '../../spec/document.ts';
import { emitMethods } from './emit-methods.ts';

/** What each method calls, in the words of the function of the same operation. */
function callsOf(text: string): string[] {
  const source = ts.createSourceFile('methods.ts', text, ts.ScriptTarget.ES2022, true);
  const calls: string[] = [];
  const visit = (node: ts.Node, name: readonly string[]): void => {
    if (!ts.isPropertyAssignment(node)) return ts.forEachChild(node, (child) => visit(child, name));
    const path = [
      ...name,
      ts.isIdentifier(node.name) ? node.name.text : (JSON.parse(node.name.getText().replaceAll("'", '"')) as string),
    ];
    if (!ts.isArrayLiteralExpression(node.initializer)) return visit(node.initializer, path);
    const [caller, method, route, more, ...places] = node.initializer.elements.map((one) => one.getText());
    const rest = more === undefined || more === '0' ? '' : `, ${more.slice(2, -2)}`;
    const client = places.reduce((from, place) => place.replace(/^\[(\w+), (.*)\]$/, `$1(${from}, $2)`), 'client');
    calls.push(`return ${caller}(${client}, { name: '${path.join('.')}', method: ${method}, path: ${route}${rest} }, `);
    return undefined;
  };
  visit(source, []);
  return calls;
}

describe('the methods of a client', () => {
  const descriptions = findProviders(root).flatMap((provider) => findDescriptions(root, provider));

  it.each(descriptions.map(({ generated }) => [generated]))('call what the functions call in %s', (folder) => {
    const read = (name: string) => readFileSync(join(root, folder, name), 'utf8');
    const functions = [...read('operations.ts').matchAll(/^ {2}(return .* \}, )(?:input|filters), options\);$/gm)];
    const calls = callsOf(read('methods.ts'));
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.toSorted()).toEqual(functions.flatMap(([, call]) => call ?? []).toSorted());
  });

  it('are found at the server of an operation, with a description or without one', () => {
    const answer = { responses: { '200': { description: 'Fine.', content: { 'application/json': {} } } } };
    const servers = [{ url: 'https://files.example.com' }];
    const body = { content: { 'application/json': { schema: { type: 'object', properties: { a: {} } } } } };
    const description: JsonObject = {
      openapi: '3.1.0',
      servers: [{ url: 'https://api.example.com' }],
      paths: {
        '/files': {
          get: { operationId: 'listFiles', servers, ...answer },
          post: { operationId: 'createFile', servers, requestBody: { ...body, required: true }, ...answer },
        },
      },
    };
    const text = emitMethods({
      contract: readContract(description, deriveNames(description), 'openapi.yaml'),
      banner: '',
    });
    expect(text).toContain("[call, 'GET', '/files', { query: [] }, [atServer, 'https://files.example.com']]");
    expect(text).toContain("[call, 'POST', '/files', { body: 'fields' }, [atServer, 'https://files.example.com']]");
    expect(text).toContain("import { atServer, call } from '@wa-clients/core';");
  });
});
