import { readChoiceForm } from '../../contract/body-choice.ts';
import type { FieldContract, HeaderContract } from '../../contract/contract.ts';
import { essenceOf } from '../../contract/media-type.ts';
import { readContent } from '../../contract/read-content.ts';
import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject, setMember } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { report, type Pointers, type Scope } from './session.ts';

/** A media type of a request body, and the description that it stands in. */
interface EncodedMedia {
  readonly root: JsonObject;
  readonly type: string;
  readonly node: JsonObject;
}

/**
 * Compares how the fields of a form are sent. An encoding that says in other words what is sent anyway is no change, and
 * neither is one of a body that is no form.
 */
export function compareEncoding(
  scope: Scope,
  place: string,
  pointers: Pointers,
  before: EncodedMedia,
  after: EncodedMedia,
): void {
  const now = fieldsOf(after);
  for (const [name, old] of fieldsOf(before)) {
    const other = now.get(name);
    // What a field is told apart by its schema is compared with that.
    if (!other || other.encoding === old.encoding) continue;
    const about = `${JSON.stringify(name)} within ${after.type}`;
    const tell = (
      rule: 'request-encoding-changed' | 'request-part-headers-widened' | 'request-body-text-changed',
      message: string,
    ) => report(scope, rule, place, pointers, message);
    if (bytesOf(old.field) !== bytesOf(other.field)) {
      tell('request-encoding-changed', `the encoding of ${about} changed`);
      continue;
    }
    const [headers, more] = [old, other].map(({ field }) => new Map(field.headers.map((one) => [one.name, one])));
    const known = headers ?? new Map<string, HeaderContract>();
    const isKept = [...known].every(([key, header]) => sameHeader(header, more?.get(key)));
    const added = [...(more ?? [])].filter(([key]) => !known.has(key)).map(([, header]) => header);
    if (!isKept || added.some(({ required }) => required))
      tell('request-encoding-changed', `the headers of ${about} changed`);
    else if (headersOf(old.field) !== headersOf(other.field))
      tell('request-part-headers-widened', `the headers of ${about} may be others, or be left out`);
    else if (old.headerWords !== other.headerWords)
      tell('request-body-text-changed', `texts of the headers of ${about} changed`);
  }
}

interface EncodedField {
  readonly field: FieldContract;
  /** Its encoding as it is written, and its headers. */
  readonly encoding: string;
  /** The headers with their texts, which are for people alone. */
  readonly headerWords: string;
}

function fieldsOf({ node, root, type }: EncodedMedia): Map<string, EncodedField> {
  const [media] = readContent(root, { [essenceOf(type)]: node });
  if (!media) return new Map();
  const { form } = readChoiceForm(root, media);
  return new Map(
    form.map((field) => {
      // Headers and their schemas may stand behind references.
      const headers = field.headers.map((one) => ({ ...one, schema: resolve(root, one.schema) ?? one.schema }));
      const headerWords = canonicalJson([field.headers, headers].map((list) => list.map(wordsOf)));
      const encoding = canonicalJson([media.encoding[field.name] ?? null, headersOf(field), headerWords]);
      return [field.name, { field: { ...field, headers }, encoding, headerWords }];
    }),
  );
}

/** What decides about the bytes of a field, in words that are the same exactly where these are. */
function bytesOf({ contentType, givenAs, writing }: FieldContract): string {
  if (!writing) return canonicalJson(['part', contentType ?? null, givenAs ?? null]);
  const { allowReserved, explode, forms, isNested, mediaType, style } = writing;
  const hasEntries = forms.has('list') || forms.has('object');
  const reserved = allowReserved ? ['reserved characters as they are'] : [];
  if (!hasEntries) return canonicalJson(['text', ...reserved]);
  // Without a style, a list is written in the usual one, and an object as its media type says.
  const isUsualList = style === 'form' && explode && !forms.has('object') && !isNested;
  const isJson = /\bjson\b/.test(mediaType ?? '');
  if (isUsualList && !isJson) return canonicalJson(['list', ...reserved]);
  const said =
    mediaType === undefined ? [style, style === 'deepObject' || explode] : [isJson ? 'json' : 'objects as json'];
  return canonicalJson([...said, ...reserved]);
}

function headersOf({ headers }: FieldContract): string {
  return canonicalJson(headers.map(({ name, required }) => [name, required]));
}

function wordsOf({ description, name, schema = null }: HeaderContract): Json {
  return [name, description, schema];
}

function sameHeader(one: HeaderContract, other: HeaderContract | undefined): boolean {
  if (!other || (other.required && !one.required)) return false;
  const [own, theirs] = [one, other].map(({ schema = null }) => canonicalJson(withoutTexts(schema)));
  return own === theirs;
}

const texts = new Set(['title', 'description', 'example', 'examples', '$comment']);
/** Members whose own members have any name. */
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

function withoutTexts(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutTexts);
  if (!isObject(schema)) return schema;
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(schema)) {
    if (texts.has(name)) continue;
    const isMap = maps.has(name) && isObject(value);
    setMember(result, name, isMap ? mapped(value) : withoutTexts(value));
  }
  return result;
}

function mapped(schemas: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [name, schema] of Object.entries(schemas)) setMember(result, name, withoutTexts(schema));
  return result;
}
