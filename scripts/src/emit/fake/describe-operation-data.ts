import type { OperationContract } from '../../contract/contract.ts';
import { isCalledWithoutKey } from '../../contract/is-called-without-key.ts';
import { isObject, type Json, type JsonObject, listOf, member } from '../../spec/document.ts';
import { isOfTheClient } from './client-headers.ts';
import type { DescribedCollection } from './describe-collection.ts';
import type { Effect } from './describe-effect.ts';
import { type Draft, schemaAt } from './draft.ts';
import { echoesOf } from './echoes.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { parameterWriter } from '../operations/writer-code.ts';
import { effectiveSchema, typeOf } from '../../spec/effective-schema.ts';
import { valueAt } from './find-collections.ts';
import { formFields, shapeOf } from './form-fields.ts';
import { mixedMembers } from './mixed-members.ts';
import { bodyForms, requiredMembers } from './required-members.ts';
import { checkedSample, type Sample } from './sample.ts';
import { withShownRow } from './shown-row.ts';
import { whyUnanswered } from './unanswered.ts';
import { describeFailures } from './describe-failures.ts';
import { spelledOtherwise } from './spelled-otherwise.ts';
import { sentRow, untakenMembers } from './untaken-members.ts';

/** What is around an operation. */
interface Surroundings {
  /** Bodies of failures, to which those of the operation are added. */
  readonly errors: Json[];
  /** Members of the rows that it works on. */
  readonly own: ReadonlySet<string>;
  readonly rows: DescribedCollection | undefined;
  /** The operations that work on them. */
  readonly shownBy: readonly Draft[];
}

/** Tells what an operation takes and answers, as JSON. */
export function describeOperationData(
  root: JsonObject,
  draft: Draft,
  effect: Effect,
  { errors, own, rows, shownBy: others }: Surroundings,
): JsonObject {
  const { items, known, marks, method, name, operation, path, success } = draft;
  const paging = operation.pagination.flatMap((one) => one.parameters);
  const pagingMembers = paging.filter((one) => rows && isNameOf(rows.row, one));
  const parameters = parametersOf(root, draft, paging);
  const key = keyOf(draft);
  const requires = requiredMembers(root, draft);
  const forms = bodyForms(root, draft);
  const form = formFields(root, operation.body);
  const { failures, otherError } = describeFailures(root, operation, errors);
  const whole = sampleOfSuccess(root, draft);
  const item = items === undefined ? undefined : sampleOfItem(root, draft);
  const does = rows ? withShownRow(root, effect, rows, shownBy(root, draft, effect, whole, item)) : effect;
  const sample = withoutRow(whole?.value, does, draft);
  const isShown = does['projected'] !== true && rows !== undefined && typeof does['resource'] !== 'undefined';
  const isMade = [whole, ...(does['projected'] === true ? [item] : []), isShown ? rows : undefined];
  const unanswered = whyUnanswered(
    root,
    draft,
    isMade.every((one) => one?.isRight !== false),
    does['does'] === 'list',
  );
  const isAlike =
    operation.pagination.length > 0 &&
    does['does'] === 'list' &&
    rows !== undefined &&
    !isToldApart(rows, does, item?.value);
  const echoes = echoesOf(root, draft, own, whole);
  const takes = rows && ['create', 'update'].includes(String(does['does']));
  const renames = takes ? spelledOtherwise(root, sentRow(root, draft, does), rows.row) : {};
  const untaken = rows ? untakenMembers(root, draft, does, rows, others, renames) : [];
  const mixed = rows && takes ? mixedMembers(root, draft, does, rows, renames) : [];
  return {
    operation: name,
    method,
    path,
    ...credentialsOf(root, operation),
    ...(operation.server !== undefined && { server: operation.server }),
    status: success.status,
    ...(success.mediaType !== undefined && { mediaType: success.mediaType }),
    ...does,
    ...(unanswered !== undefined && { unanswered }),
    ...(Object.keys(known).length > 0 && { known }),
    ...(marks !== undefined && {
      marks: Object.fromEntries(Object.entries(marks).map(([at, values]) => [at, [...values]])),
    }),
    ...(isAlike && { alike: true }),
    ...(items !== undefined && { items }),
    ...(does['projected'] === true && item && { item: item.value }),
    ...(operation.pagination.length > 0 && { strategies: operation.pagination.map(({ strategy }) => strategy) }),
    ...(pagingMembers.length > 0 && { paging: pagingMembers }),
    ...(Object.keys(renames).length > 0 && { renames }),
    ...(untaken.length > 0 && { untaken }),
    ...(mixed.length > 0 && { mixed }),
    ...(Object.keys(echoes).length > 0 && { echoes }),
    ...(key !== undefined && { key }),
    ...(parameters.length > 0 && { parameters }),
    ...(form && { form }),
    ...(requires.length > 0 && { requires }),
    ...(forms.length > 0 && { forms }),
    ...(Object.keys(failures).length > 0 && { errors: failures }),
    ...(otherError !== undefined && { otherError }),
    ...(sample !== undefined && unanswered === undefined && { sample }),
  };
}

/** Whether a filter of this name is told by a member of a row; the member may be written in another case. */
function isNameOf(row: JsonObject, name: string): boolean {
  return [name, name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())].some(
    (one) =>
      Object.hasOwn(row, one) || Object.values(row).some((inner) => isObject(inner) && Object.hasOwn(inner, one)),
  );
}

/** Credentials that a fake asks for where they are not those of all; of a call that gets none it can ask none. */
function credentialsOf(root: JsonObject, operation: OperationContract): JsonObject {
  const isAsked = operation.hasOwnCredentials || operation.credentials.length > 0;
  if (isAsked && isCalledWithoutKey(root, operation)) return { credentials: [] };
  return operation.hasOwnCredentials ? { credentials: operation.credentials.map((all) => [...all]) } : {};
}

/** Header that takes the key of a request: a description may have one without calling the operation harmless by it. */
function keyOf({ operation: { idempotencyKey, parameters } }: Draft): string | undefined {
  return idempotencyKey ?? parameters.find((one) => one.in === 'header' && /^idempotency-key$/i.test(one.name))?.name;
}

function sampleOfSuccess(root: JsonObject, { items, operation, success }: Draft): Sample | undefined {
  const { example, mediaType, schema } = success;
  if (mediaType !== undefined) {
    return { value: typeof example === 'string' ? example : textOf(mediaType), isRight: true };
  }
  if (schema === undefined) return undefined;
  const isPaged = operation.pagination.length > 0;
  const { isRight, value } = checkedSample(root, schema, { example, requiredOnly: isPaged });
  return { isRight, value: isPaged && items !== undefined ? withoutRows(value, items) : value };
}

/** The row as an answer shows it, with its schema there. */
function shownBy(
  root: JsonObject,
  { items, resource, success }: Draft,
  effect: Effect,
  whole: Sample | undefined,
  item: Sample | undefined,
): { readonly schema: Json | undefined; readonly sample: Json | undefined } {
  if (items !== undefined && effect['does'] === 'list') {
    return { schema: effectiveSchema(root, schemaAt(root, success.schema, items))['items'], sample: item?.value };
  }
  const { resource: at } = effect;
  return { schema: resource?.schema, sample: typeof at === 'string' ? valueAt(whole?.value, at) : undefined };
}

/** Whether a list shows something of its rows that differs from row to row. */
function isToldApart({ data, telling }: DescribedCollection, effect: Effect, item: Json | undefined): boolean {
  const keeps = listOf(effect['keeps']);
  const isShown = (name: string) =>
    effect['projected'] !== true || (member(item, name) !== undefined && !keeps.includes(name));
  return data['alone'] === true || telling.some(isShown);
}

/** The body of an answer without what the engine puts in: the rows of a list, or the row as its collection has it. */
function withoutRow(sample: Json | undefined, effect: Effect, { items }: Draft): Json | undefined {
  if (sample === undefined) return undefined;
  if (effect['does'] === 'list') return withoutRows(sample, items ?? '');
  const { projected, resource } = effect;
  if (typeof resource !== 'string' || projected === true || effect['does'] === 'answer') return sample;
  return resource === '' ? {} : { ...(sample as JsonObject), [resource]: {} };
}

function sampleOfItem(root: JsonObject, { items = '', success }: Draft): Sample {
  const schema = effectiveSchema(root, schemaAt(root, success.schema, items))['items'];
  const rows = valueAt(success.example, items);
  return checkedSample(root, schema, { example: Array.isArray(rows) ? rows[0] : undefined });
}

/** The body of a page without its rows, which the engine puts in. */
function withoutRows(body: Json, items: string): Json {
  const [name = '', ...rest] = items.split('.');
  if (items === '') return [];
  const inner = member(body, name);
  return { ...(body as JsonObject), [name]: rest.length === 0 ? [] : withoutRows(inner ?? {}, rest.join('.')) };
}

function parametersOf(root: JsonObject, { operation }: Draft, paging: readonly string[]): JsonObject[] {
  return operation.parameters
    .filter((one) => !(one.in === 'header' && isOfTheClient(one.name)))
    .filter((one) => !(one.in === 'query' && paging.includes(one.sentAs ?? one.name)))
    .map((one) => {
      const schema = effectiveSchema(root, one.schema);
      const type = typeOf(schema);
      const values = Array.isArray(schema['enum']) && schema['x-open-enum'] !== true ? schema['enum'] : undefined;
      const { format, pattern } = schema;
      return {
        name: one.in === 'path' ? one.name : (one.sentAs ?? one.name),
        in: one.in,
        ...(one.required && one.in !== 'path' && { required: true }),
        ...(type !== undefined && type !== 'string' && { type }),
        ...(typeof format === 'string' && type === 'string' && { format }),
        ...(typeof pattern === 'string' && { pattern }),
        ...(values && { values }),
        ...readingOf(root, one),
      };
    })
    .filter((one) => Object.keys(one).length > 2);
}

/** How the fake reads a parameter that is not written in the usual way. */
function readingOf(root: JsonObject, parameter: Parameter): JsonObject {
  const { in: place, schema, writing } = parameter;
  if (parameterWriter(parameter) === undefined) return {};
  const prefix = writing.mediaType === undefined && place === 'path' ? prefixOf(parameter) : undefined;
  if (prefix !== undefined) return { prefix };
  if (writing.style === 'deepObject' && place === 'query' && writing.mediaType === undefined)
    return { deep: shapeOf(root, schema) };
  const separators: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };
  const separator = writing.explode || place !== 'query' ? undefined : separators[writing.style];
  const isList = writing.mediaType === undefined && [...writing.forms].every((form) => form === 'list');
  const isOfTexts = isList && member(member(schema, 'items'), 'type') === 'string';
  return isOfTexts && separator !== undefined ? { separator } : { unread: true };
}

/** What a style puts before the one value of a parameter of a path. */
function prefixOf({ name, sentAs, writing: { forms, style } }: Parameter): string | undefined {
  if (forms.has('list') || forms.has('object')) return undefined;
  return style === 'label' ? '.' : style === 'matrix' ? `;${sentAs ?? name}=` : undefined;
}

/** A short text of a media type. */
function textOf(mediaType: string): string {
  return /csv/.test(mediaType) ? 'name,phone\nAmara Okafor,15550100734\n' : 'Your order is on its way.\n';
}
