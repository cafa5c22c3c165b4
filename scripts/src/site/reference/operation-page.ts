import { inMarkdown } from '../render/in-markdown.ts';
import { callSamples } from '../samples/call-samples.ts';
import { curlText } from '../samples/curl-text.ts';
import { requestText, responseText } from '../samples/http-text.ts';
import { exampleKey } from '../samples/example-key.ts';
import { withVariable } from '../samples/with-variable.ts';
import { firstSentence } from '../../emit/text.ts';
import type { Page, PageGroup } from '../page.ts';
import { errorLines } from './error-lines.ts';
import { evidenceText } from './evidence.ts';
import { inputLines } from './input-lines.ts';
import type { ReferencedOperation } from './provider-reference.ts';
import { requestLine } from './request-line.ts';
import { responseLines } from './response-lines.ts';
import { signatureCode, waysToCall } from './signature-lines.ts';
import { typeSections } from './schema/type-sections.ts';
import type { TypesOfPage } from './schema/type-text.ts';

/** Path of the page of an operation. */
export function operationPath(provider: string, method: string): string {
  return `${provider}/${method}`;
}

/** The page of an operation: how it is called, what it takes and returns, how it fails, and what goes over the wire. */
export function operationPage(referenced: ReferencedOperation, nearby: readonly PageGroup[]): Page {
  const { description, operation, provider } = referenced;
  const { names, root } = description.contract;
  const { documentation, label, name } = operation;
  const types: TypesOfPage = { root, components: names.components, used: new Set() };
  const text = [documentation.description, documentation.summary].find((one) => one !== undefined && one.trim() !== '');
  const facts = [
    `\`${requestLine(label)}\``,
    ...(provider.descriptions.length > 1 ? [inMarkdown(description.title)] : []),
    `[Evidence](/guides/coverage): ${evidenceText(documentation.evidence)}`,
    ...(documentation.capability === undefined ? [] : [`Capability: ${inMarkdown(documentation.capability)}`]),
    ...(operation.credentials.length === 0 ? ['Sent without credentials'] : []),
  ];
  const markdown = [
    `# ${name.method}`,
    '',
    ...(documentation.isDeprecated ? ['**Deprecated.**', ''] : []),
    inMarkdown(text ?? `Calls ${requestLine(label)}.`),
    '',
    ...facts.map((fact) => `- ${fact}`),
    '',
    ...callLines(referenced),
    ...inputLines(types, operation),
    ...responseLines(types, operation),
    ...errorLines(types, operation),
    '',
    ...wireLines(referenced),
    ...typeSections(types, provider.packageName),
  ];
  return {
    path: operationPath(provider.id, name.method),
    title: name.method,
    description: firstSentence(text ?? `Calls ${requestLine(label)}.`),
    markdown: markdown.join('\n'),
    section: 'reference',
    trail: [
      { title: 'Reference', path: 'reference' },
      { title: provider.title, path: provider.id },
    ],
    nearby,
    operation: { provider: provider.id, name: name.method },
  };
}

function callLines(referenced: ReferencedOperation): string[] {
  const { operation, provider } = referenced;
  return waysToCall(referenced).flatMap(({ paging, printed }, index) => {
    const samples = callSamples(
      referenced,
      { function: printed.functionName, method: printed.method },
      operation.pagination[index],
    );
    const title = index === 0 ? 'Call' : `Call: ${printed.method}`;
    return [
      `## ${title}`,
      '',
      ...(paging === undefined ? [] : [`Pagination: ${paging}. See [lists](/guides/lists).`, '']),
      '```ts signature',
      signatureCode(printed, provider.creation.variable),
      '```',
      '',
      'With a method of the client:',
      '',
      '```ts',
      samples.method,
      '```',
      '',
      'With a function, so that the bundle of an app contains only this operation:',
      '',
      '```ts',
      samples.function,
      '```',
      '',
    ];
  });
}

function wireLines({ operation, provider }: ReferencedOperation): string[] {
  const example = provider.wire.get(operation.name.method);
  if (!example) {
    return ['## On the wire', '', 'There is no example: the fake does not answer this operation (status 501).', ''];
  }
  const variable = `$${/fromEnv\('(\w+)'\)/.exec(provider.creation.statement)?.[1] ?? 'API_KEY'}`;
  const request = withVariable(example.request, exampleKey, variable);
  return [
    '## On the wire',
    '',
    'With curl:',
    '',
    '```sh curl',
    curlText(request, variable),
    '```',
    '',
    'The request, as the client sends it:',
    '',
    '```http',
    requestText(request),
    '```',
    '',
    'The response of the fake of this package:',
    '',
    '```http',
    responseText(example.response),
    '```',
    '',
  ];
}
