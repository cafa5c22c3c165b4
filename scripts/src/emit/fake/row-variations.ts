import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { fits } from './fits.ts';
import { validValues } from './valid-values.ts';

/** A row, its schema, and what may vary in it. */
interface Varied {
  readonly schema: Json;
  readonly row: JsonObject;
  /** Members of a row in every form that it is read in. */
  readonly forms: readonly JsonObject[];
  /** Members that are made otherwise, such as an id. */
  readonly isOwn: (name: string) => boolean;
}

/** Rows that have to differ, where nothing else tells them apart. */
const mostRows = 50;

/** How the members of a row, and those of objects in it, differ from row to row: no further than its schema lets them. */
export function rowVariations(root: JsonObject, { forms, isOwn, row, schema }: Varied): JsonObject {
  const properties = propertiesOf(effectiveSchema(root, schema));
  const vary: JsonObject = {};
  const isTaken = (name: string, value: Json) => fits(root, schema, { ...row, [name]: value });
  for (const [one, property] of Object.entries(properties)) {
    const variation = isOwn(one) ? undefined : variationOf(effectiveSchema(root, property), one, row[one]);
    if (variation === undefined) continue;
    // A list may show but some of the states of a row.
    const closed = forms.map((form) => effectiveSchema(root, form[one])['enum']).filter(Array.isArray);
    if (!Array.isArray(variation)) {
      if (isTaken(one, variedLike(row[one] ?? null, variation))) vary[one] = variation;
      continue;
    }
    const values = variation.filter((value) => closed.every((all) => all.includes(value)) && isTaken(one, value));
    const [first] = values;
    if (first === undefined) continue;
    vary[one] = values;
    if (!values.includes(row[one] ?? null)) row[one] = first;
  }
  for (const [one, property] of Object.entries(properties)) {
    for (const [inner, values] of Object.entries(innerVariations(root, one, property, row[one], forms)))
      if (
        Array.isArray(values) &&
        values.every((value) => isTaken(one, { ...(row[one] as JsonObject), [inner]: value }))
      )
        vary[`${one}.${inner}`] = values;
  }
  return holdTogether(root, schema, row, vary);
}

/** Values by which rows differ that nothing else tells apart: those of the first member that can have as many. */
export function tellingValues(root: JsonObject, { forms, row, schema }: Varied): JsonObject {
  const properties = propertiesOf(effectiveSchema(root, schema));
  for (const [name, property] of Object.entries(properties)) {
    if (typeof row[name] !== 'string' && typeof row[name] !== 'number') continue;
    const shown = forms.flatMap((form) => (form[name] === undefined ? [] : [form[name]]));
    if (shown.length < forms.length) continue;
    const context = { root, direction: 'response', isFull: false, depth: 0, steps: { left: 4_000 } } as const;
    const values: Json[] = [];
    for (const value of validValues(context, [property, ...shown], row[name], name)) {
      if (typeof value === typeof row[name] && fits(root, schema, { ...row, [name]: value })) values.push(value);
      if (values.length >= mostRows) return { [name]: values };
    }
  }
  return {};
}

/** Whether rows differ by one of the variations alone. */
export function tellsApart(variation: Json | undefined): boolean {
  return typeof variation === 'string' || (Array.isArray(variation) && variation.length >= mostRows);
}

/** The variations, without those of listed values where rows do not take them all at once. */
function holdTogether(root: JsonObject, schema: Json, row: JsonObject, vary: JsonObject): JsonObject {
  const rowAt = (some: JsonObject, index: number): JsonObject => {
    const made: JsonObject = { ...row };
    for (const [name, variation] of Object.entries(some)) {
      const [outer = '', inner] = name.split('.');
      const value = Array.isArray(variation) ? (variation[index % variation.length] ?? null) : undefined;
      if (inner === undefined) made[outer] = value ?? variedLike(made[outer] ?? null, variation);
      else made[outer] = { ...(made[outer] as JsonObject), [inner]: value ?? null };
    }
    return made;
  };
  const isRight = (some: JsonObject) => [0, 1, 2, 3, 4, 5, 6].every((index) => fits(root, schema, rowAt(some, index)));
  if (isRight(vary)) return vary;
  const kept: JsonObject = {};
  for (const [name, variation] of Object.entries(vary))
    if (isRight({ ...kept, [name]: variation })) kept[name] = variation;
  return kept;
}

/** A value as the engine of the fakes varies it in a row further down. */
function variedLike(value: Json, variation: Json): Json {
  if (typeof value === 'number') return variation === 'count' ? value + mostRows : value - mostRows * 60_000;
  if (typeof value !== 'string') return value;
  if (variation === 'text') return `${value} ${mostRows}`;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? value : new Date(moment - mostRows * 60_000).toISOString();
}

/** Listed values of the members of an object in a row, where filters may ask for them; every form must take them all. */
function innerVariations(
  root: JsonObject,
  name: string,
  property: Json | undefined,
  sample: Json | undefined,
  forms: readonly JsonObject[],
): JsonObject {
  if (!isObject(sample)) return {};
  const found: JsonObject = {};
  for (const [inner, schema] of Object.entries(propertiesOf(effectiveSchema(root, property)))) {
    const variation = variationOf(effectiveSchema(root, schema), inner, sample[inner]);
    if (!Array.isArray(variation) || sample[inner] === undefined) continue;
    const schemas = [property, ...forms.map((form) => form[name])].filter((one) => one !== undefined);
    const isTaken = (value: Json) => schemas.every((one) => fits(root, one, { ...sample, [inner]: value }));
    if (variation.every(isTaken)) found[inner] = variation;
  }
  return found;
}

/** How a member can differ without leaving its schema. */
function variationOf(schema: JsonObject, name: string, sample: Json | undefined): Json | undefined {
  const values = schema['enum'];
  if (Array.isArray(values)) {
    const texts = values.filter((value) => typeof value === 'string' || typeof value === 'boolean');
    return texts.length > 1 ? texts : undefined;
  }
  if (typeOf(schema) === 'boolean') return [true, false];
  if (typeof sample === 'string' && schema['format'] === 'date-time') return 'moment';
  if (typeof sample === 'number' && sample > 1e12) return 'moment';
  // Beside the name by which a path asks for a row: walks tell rows by it.
  if (typeof sample === 'number' && name === 'id' && !('maximum' in schema)) return 'count';
  const isFree = ['format', 'pattern', 'const', 'maxLength'].every((keyword) => !(keyword in schema));
  if (typeof sample === 'string' && isFree && /name|title|label|description|text|subject/i.test(name)) return 'text';
  return undefined;
}
