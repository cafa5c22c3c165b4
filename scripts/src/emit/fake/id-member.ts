import { camelCase } from '../../names/words.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { member } from '../../spec/document.ts';
import type { Draft } from './draft.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { simplePattern } from './simple-pattern.ts';

/** Form of an id, as the engine of the fakes reads it. */
export interface IdForm {
  readonly alphabet: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly length?: number;
  /** Every id that there can be, where the description lists them. */
  readonly values?: readonly (string | number)[];
}

/** The member of a row that a path's parameter means, or undefined when none can be told; `hints` hold it as `id`. */
export function idMember(
  root: JsonObject,
  schema: Json,
  item: Draft | undefined,
  place: string,
  parameter: string | undefined,
  hints: readonly (Json | undefined)[],
): string | undefined {
  const properties = { ...propertiesOf(effectiveSchema(root, schema)), ...innerProperties(root, schema, parameter) };
  const wanted = item?.operation.parameters.find((one) => one.in === 'path' && one.name === parameter);
  const type = wanted ? typeOf(effectiveSchema(root, wanted.schema)) : undefined;
  const isFit = (name: string, isLoose: boolean) => {
    const own = typeOf(effectiveSchema(root, properties[name]));
    return (
      Object.hasOwn(properties, name) &&
      (own === 'string' || isNumeric(own)) &&
      (isLoose || type === undefined || isSameType(own, type))
    );
  };
  const hint = hints
    .flatMap((one) => (Array.isArray(one) ? one : [one]))
    .map((one) => member(one, 'id'))
    .find((one) => typeof one === 'string');
  const names = Object.keys(properties);
  const kind = singular(place.split('/').at(-1) ?? '');
  const candidates = [
    ...(typeof hint === 'string' ? [hint] : []),
    ...names.filter((name) => parameter !== undefined && (alike(name, parameter) || isInside(name))),
    'id',
    'uniqueId',
    'uuid',
    'jid',
    'slug',
    ...names.filter((name) => /id$/i.test(name) && kind !== '' && name.toLowerCase().includes(kind)),
    ...names.filter(
      (name) => parameter !== undefined && parameter.length > name.length && alike(parameter.slice(-name.length), name),
    ),
    'name',
    'key',
    'lid',
    // The id of another thing that it belongs to is none of its own.
    ...names.filter(
      (name) => /(_id|Id)$/.test(name) && /^.?id$/i.test(parameter ?? 'id') && !/^(session|org)/.test(name),
    ),
  ];
  return candidates.find((name) => isFit(name, false)) ?? candidates.find((name) => isFit(name, true));
}

/** Objects in a row that hold what identifies it, beside what it is. */
const holders: ReadonlySet<string> = new Set(['attributes', 'meta', 'metadata']);

/** Members of such an object that are called as the parameter, by their paths: `metadata.name`. */
function innerProperties(root: JsonObject, schema: Json, parameter: string | undefined): JsonObject {
  const found: JsonObject = {};
  for (const [outer, holder] of Object.entries(propertiesOf(effectiveSchema(root, schema)))) {
    if (parameter === undefined || !holders.has(outer)) continue;
    for (const [inner, property] of Object.entries(propertiesOf(effectiveSchema(root, holder))))
      if (alike(inner, parameter) && !inner.includes('.')) found[`${outer}.${inner}`] = property;
  }
  return found;
}

function isInside(name: string): boolean {
  return name.includes('.') && holders.has(name.split('.')[0] ?? '');
}

/** The schema of the member that identifies a row, also where it stands in an object of it. */
export function memberSchema(root: JsonObject, schema: Json, id: string): Json | undefined {
  const properties = propertiesOf(effectiveSchema(root, schema));
  if (Object.hasOwn(properties, id)) return properties[id];
  const [outer = '', inner = ''] = id.split('.');
  return propertiesOf(effectiveSchema(root, properties[outer]))[inner];
}

/** Whether values of one type can be values of the other: of ids that are numbers, many descriptions do not say that they are whole. */
function isSameType(a: string | undefined, b: string | undefined): boolean {
  return a === b || (isNumeric(a) && isNumeric(b));
}

function isNumeric(type: string | undefined): boolean {
  return type === 'integer' || type === 'number';
}

/** Whether two names are of the same words. */
function alike(a: string, b: string): boolean {
  return camelCase(a).toLowerCase() === camelCase(b).toLowerCase();
}

/** The singular of an English word, in lower case and without separators. */
function singular(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

/** How further ids like a sample are made: from the schema where it says, else from the look of the sample. */
export function idForm(schemas: readonly JsonObject[], sample: Json | undefined): IdForm {
  if (typeof sample !== 'string') return { alphabet: 'number' };
  for (const { enum: listed } of schemas) {
    const values = Array.isArray(listed) ? listed.filter((value) => typeof value === 'string') : [];
    if (values.length > 0) return { alphabet: 'values', values };
  }
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(sample)) return { alphabet: 'uuid' };
  // Texts say so where a schema has no format.
  if (schemas.some(({ description, pattern }) => pattern === undefined && /\ba UUID\b/.test(String(description))))
    return { alphabet: 'uuid' };
  for (const { pattern } of schemas) {
    const form = typeof pattern === 'string' ? fromPattern(pattern) : undefined;
    if (form) return form;
  }
  const text = sample.includes(' ') ? sample.replaceAll(' ', '-').toLowerCase() : sample;
  const [, local = '', suffix = ''] = /^(@?[^@]*)(@.*)?$/s.exec(text) ?? [];
  const cut = Math.max(...['_', '-', '.', ':', ' ', '@'].map((mark) => local.lastIndexOf(mark))) + 1;
  const [prefix, rest] = [local.slice(0, cut), local.slice(cut)];
  const alphabet = /^\d+$/.test(rest)
    ? '0123456789'
    : /[A-Z]/.test(rest) && !/[a-z]/.test(rest)
      ? '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
      : '0123456789abcdefghjkmnpqrstvwxyz';
  return { alphabet, ...around(prefix, suffix), length: Math.max(6, rest.length) };
}

/** Fixed characters, one class that varies, fixed characters. */
function fromPattern(pattern: string): IdForm | undefined {
  const parts = simplePattern(pattern);
  const index = parts?.findIndex(({ alphabet }) => alphabet.length > 1) ?? -1;
  const part = parts?.[index];
  if (!parts || !part) return undefined;
  const text = (some: typeof parts) => some.map(({ alphabet, least }) => (alphabet[0] ?? '').repeat(least)).join('');
  const length = Math.max(part.least, Math.min(part.most, 12));
  return { alphabet: part.alphabet, ...around(text(parts.slice(0, index)), text(parts.slice(index + 1))), length };
}

function around(prefix: string, suffix: string): Pick<IdForm, 'prefix' | 'suffix'> {
  return { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
}
