import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { limitsAcross } from '../../spec/limits-across.ts';
import { pointerTo } from '../../spec/pointer.ts';
import type { Node, Place } from './node.ts';
import { nodeAt } from './side.ts';
import { anyView, type Bound, mergeTypes, type TypeName, typeOf, type Union, type View } from './view.ts';

const sizes = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];
const notes = [
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'contentEncoding',
  'contentMediaType',
  'discriminator',
];
const texts = ['title', 'description', 'example', 'examples', 'externalDocs', 'xml', '$comment'];
const single = ['contains', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties', 'contentSchema'];
/** Patterns that every text matches. */
const matchesAll = new Set(['', '^', '$', '.*', '^.*', '.*$', '^.*$', '^(.*)$', '^[\\s\\S]*$']);

/** What the keywords of one schema demand, its `$ref` and `allOf` left out. */
export function readView(schema: JsonObject, pointer: string): View {
  const own = (name: string) => (Object.hasOwn(schema, name) ? schema[name] : undefined);
  const { types, values } = readValues(own('type'), own('enum'), own('const'), own('x-open-enum') === true);
  const contains = nodeAt(schema, pointer, 'contains');
  const counts = own('contains') !== undefined && !isIdleContains(own);
  const named = counts ? single : single.filter((name) => name !== 'contains');
  const nodes = named.map((name): [string, Node] => [name, nodeAt(schema, pointer, name)]);
  const extensible = own('x-extensible-enum');
  const condition = {
    if: nodeAt(schema, pointer, 'if'),
    whenMet: nodeAt(schema, pointer, 'then'),
    otherwise: nodeAt(schema, pointer, 'else'),
  };
  const multiple = own('multipleOf');
  const pattern = own('pattern');
  const format = own('format');
  return {
    ...anyView(),
    isNever: values?.size === 0,
    types,
    values,
    isOpenEnum: own('x-open-enum') === true,
    extensibleValues: Array.isArray(extensible) ? new Set(extensible.map(canonicalJson)) : undefined,
    lower: readBound(own('minimum'), own('exclusiveMinimum'), (one, other) => one >= other),
    upper: readBound(own('maximum'), own('exclusiveMaximum'), (one, other) => one <= other),
    sizes: readSizes(own, counts),
    multiples: new Set(typeof multiple === 'number' ? [multiple] : []),
    patterns: new Set(typeof pattern === 'string' && !matchesAll.has(pattern) ? [pattern] : []),
    formats: new Set(typeof format === 'string' ? [format] : []),
    hasUniqueItems: own('uniqueItems') === true,
    across: new Set(acrossTexts(schema)),
    properties: nodesOf(own('properties'), `${pointer}/properties`),
    required: textsOf(own('required')),
    additional:
      own('additionalProperties') === false ? false : meaningful(nodeAt(schema, pointer, 'additionalProperties')),
    patternProperties: nodesOf(own('patternProperties'), `${pointer}/patternProperties`),
    tuples: readTuples(schema, pointer),
    single: new Map(
      nodes.filter(([name, node]) => meaningful(node) !== undefined || (name === 'contains' && contains.length > 0)),
    ),
    unions: (['anyOf', 'oneOf'] as const).flatMap((kind) => readUnion(own(kind), kind, pointer)),
    exclusions: own('not') === undefined ? [] : [nodeAt(schema, pointer, 'not')],
    conditions: own('if') !== undefined && condition.whenMet.length + condition.otherwise.length > 0 ? [condition] : [],
    dependentRequired: new Map(entriesOf(own('dependentRequired')).map(([name, list]) => [name, textsOf(list)])),
    dependentSchemas: nodesOf(own('dependentSchemas'), `${pointer}/dependentSchemas`),
    // Saying false is saying nothing.
    notes: new Map(
      notes.flatMap((name) => pairOf(name, own(name) === false && name !== 'default' ? undefined : own(name))),
    ),
    texts: new Map(texts.flatMap((name) => pairOf(name, own(name))).map(([name, text]) => [name, new Set([text])])),
  };
}

/** Limits across the items of an array, a text each. */
function acrossTexts(schema: JsonObject): string[] {
  const { most, unique } = limitsAcross(schema);
  return [...most.map(([path, count]) => `at most ${count} ${path}`), ...unique.map((path) => `no ${path} twice`)];
}

function readValues(type: Json | undefined, list: Json | undefined, only: Json | undefined, isOpen: boolean) {
  const named = type === undefined ? undefined : mergeTypes((Array.isArray(type) ? type : [type]) as TypeName[]);
  const allowed = only === undefined ? (Array.isArray(list) ? list : undefined) : [only];
  if (allowed === undefined) return { types: named, values: undefined };
  const values = new Map(allowed.map((value) => [canonicalJson(value), value]));
  if (isOpen) return { types: named, values };
  for (const [text, value] of values) {
    if (named && !fits(named, typeOf(value))) values.delete(text);
  }
  // The values say the type more exactly than its name does.
  return { types: mergeTypes([...values.values()].map(typeOf)), values };
}

function fits(types: ReadonlySet<TypeName>, type: TypeName): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

function readBound(
  plain: Json | undefined,
  exclusive: Json | undefined,
  isStricter: (one: number, other: number) => boolean,
): Bound | undefined {
  if (typeof exclusive === 'number' && (typeof plain !== 'number' || isStricter(exclusive, plain))) {
    return { value: exclusive, isExclusive: true };
  }
  return typeof plain === 'number' ? { value: plain, isExclusive: false } : undefined;
}

function readSizes(own: (name: string) => Json | undefined, hasContains: boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of sizes) {
    const value = own(name);
    if (typeof value === 'number' && !(name.startsWith('min') && value === 0)) found.set(name, value);
  }
  if (!hasContains) return found;
  const least = own('minContains') ?? 1;
  if (typeof least === 'number') found.set('minContains', least);
  const most = own('maxContains');
  if (typeof most === 'number') found.set('maxContains', most);
  return found;
}

/** Whether any number of items may match `contains`, so that it says nothing. */
function isIdleContains(own: (name: string) => Json | undefined): boolean {
  return own('minContains') === 0 && own('maxContains') === undefined && own('unevaluatedItems') === undefined;
}

function readTuples(schema: JsonObject, pointer: string) {
  const list = Object.hasOwn(schema, 'prefixItems') ? schema['prefixItems'] : undefined;
  const prefix = Array.isArray(list) ? list.map((item, index) => place(item, `${pointer}/prefixItems/${index}`)) : [];
  const rest = nodeAt(schema, pointer, 'items');
  return prefix.length === 0 && meaningful(rest) === undefined ? [] : [{ prefix, rest }];
}

function readUnion(list: Json | undefined, kind: Union['kind'], pointer: string): Union[] {
  // An empty list says nothing that anybody could mean.
  if (!Array.isArray(list) || list.length === 0) return [];
  return [{ kind, options: list.map((option, index) => [place(option, `${pointer}/${kind}/${index}`)]) }];
}

function place(schema: Json, pointer: string): Place {
  return { schema, pointer };
}

/** The node, unless it says nothing but words. */
function meaningful(node: Node): Node | undefined {
  return node.every(({ schema }) => isObject(schema) && Object.keys(schema).every(isText)) ? undefined : node;
}

function isText(name: string): boolean {
  return texts.includes(name);
}

function entriesOf(map: Json | undefined): [string, Json][] {
  return isObject(map) ? Object.entries(map) : [];
}

function nodesOf(map: Json | undefined, pointer: string): Map<string, Node> {
  return new Map(entriesOf(map).map(([name, schema]) => [name, [place(schema, pointerTo(pointer, name))]]));
}

function textsOf(list: Json | undefined): Set<string> {
  return new Set(Array.isArray(list) ? list.map(String) : []);
}

function pairOf(name: string, value: Json | undefined): [string, string][] {
  return value === undefined ? [] : [[name, canonicalJson(value)]];
}
