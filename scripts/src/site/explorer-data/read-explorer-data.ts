import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { FakeDescription } from '@wa-clients/core/testing';

import type { Contract, OperationContract } from '../../contract/contract.ts';
import { readContract } from '../../contract/read-contract.ts';
import { type Draft, draftOperations } from '../../emit/fake/draft.ts';
import { toolClassOf } from '../../emit/tools/tool-class.ts';
import { type SharedSchemas, shortText } from '../../emit/tools/tool-schema.ts';
import { type DescribedInput, descriptionInputs } from '../../generate/description-inputs.ts';
import { readLock } from '../../names/read-lock.ts';
import { hasSupport, loadSupport } from '../../providers/load-support.ts';
import { loadSpec } from '../../spec/load.ts';
import { describeForm } from './describe-form.ts';
import type { ExplorerData, ExplorerPart, OperationForm } from './explorer-data.ts';
import { pathValues } from './path-values.ts';
import { resultName } from './result-name.ts';
import { startingValues } from './starting-values.ts';
import { requestLine } from '../reference/request-line.ts';

/** Reads the forms of every operation of a provider from its contracts. */
export async function readExplorerData(root: string, provider: string): Promise<ExplorerData> {
  const described = await descriptionInputs(root, provider);
  const context = hasSupport(root, provider, 'quirks') ? (await loadSupport(root, provider, 'quirks')).context : {};
  const parts: { readonly part: ExplorerPart; readonly baseUrl: string | undefined }[] = [];
  // One after the other: admission counts its steps, and they are counted for one description at a time.
  // oxlint-disable-next-line no-await-in-loop -- steps are counted for one at a time
  for (const one of described) parts.push(await partOf(root, one, context ?? {}));
  const title = hasSupport(root, provider, 'sample') ? (await loadSupport(root, provider, 'sample')).title : provider;
  return { provider, title, needsBaseUrl: parts[0]?.baseUrl === undefined, parts: parts.map(({ part }) => part) };
}

async function partOf(
  root: string,
  { description, input }: DescribedInput,
  context: Readonly<Record<string, string>>,
): Promise<{ readonly part: ExplorerPart; readonly baseUrl: string | undefined }> {
  const { document } = await loadSpec(input.specFile, input.overlayFile);
  const contract = readContract(document.root, await readLock(input.lockFile ?? ''), document.file);
  const file = pathToFileURL(join(root, description.generated, 'fake.ts')).href;
  const { fakeDescription } = (await import(/* @vite-ignore */ file)) as { readonly fakeDescription: FakeDescription };
  const shared: SharedSchemas = { root: contract.root, found: new Map(), keys: new Map() };
  const operations = draftOperations(contract).flatMap((draft) =>
    formsOf(shared, draft, contract, fakeDescription, context),
  );
  const baseUrl = contract.servers.find((server) => server.baseUrl !== undefined)?.baseUrl;
  return { part: { operations, schemas: Object.fromEntries(shared.found) }, baseUrl };
}

/** The form of an operation, once for each of its methods: a list has one for each way to walk it. */
function formsOf(
  shared: SharedSchemas,
  draft: Draft,
  { file, names }: Contract,
  fake: FakeDescription,
  context: Readonly<Record<string, string>>,
): OperationForm[] {
  const { operation } = draft;
  const { body, documentation, label, pagination, parameters } = operation;
  const shape = describeForm(shared, operation);
  const sample = startingValues(shared.root, operation, shape);
  const path = pathValues(shared.root, draft, fake, context);
  const unanswered = fake.operations.find((one) => one.operation === draft.name)?.unanswered;
  return methodsOf(operation).map(({ function: functionName, method, strategy }) => {
    const paging = pagination.find((one) => one.strategy === strategy);
    const returns = resultName(names, operation, paging);
    return {
      operation: method,
      function: functionName,
      label: requestLine(label),
      summary: summaryOf(documentation, requestLine(label)),
      class: toolClassOf(operation, method, file),
      ...(paging && { list: { strategy: paging.strategy, takesPageSize: paging.sizeParameter !== undefined } }),
      ...(returns !== undefined && { returns }),
      ...shape,
      needsInput: parameters.some(({ required }) => required) || body?.required === true,
      sample,
      path,
      ...(unanswered !== undefined && { unanswered }),
    };
  });
}

function methodsOf({ name, pagination }: OperationContract) {
  const others = pagination.slice(1).flatMap(({ strategy }) => {
    const found = name.strategies?.[strategy];
    return found ? [{ ...found, strategy }] : [];
  });
  return [{ function: name.function, method: name.method, strategy: pagination[0]?.strategy }, ...others];
}

function summaryOf(
  { description = '', isDeprecated, summary = '' }: OperationContract['documentation'],
  label: string,
) {
  const text = [summary, description].find((one) => one.trim() !== '');
  return `${isDeprecated ? 'Deprecated. ' : ''}${shortText(text ?? label)}`;
}
