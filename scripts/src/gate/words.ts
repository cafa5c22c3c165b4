import type { NameLock } from '../names/names.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import { methodFields } from '../spec/methods.ts';
import { walkDocument } from '../spec/walk.ts';
import { possibleInputNames } from '../names/place-suffixes.ts';
import type { GateKind } from './rules.ts';

const places = list('path query header cookie body');
const rooms = list('schemas responses parameters requestBodies headers pathItems links callbacks');
const parts = list('parameters requestBody responses headers content schema properties items');

/** What the data of operations is made of, whether functions or methods have it. */
const ofOperations = [
  ...methodFields.map((method) => method.toUpperCase()),
  ...places,
  ...rooms,
  ...parts,
  ...list(
    'fields whole name method contentType credentials accept empty text idempotent key sentAs true false pagination maximum location',
  ),
  '4XX',
  '5XX',
  ...list('write encodeBody optionalBody choose media application/octet-stream'),
  ...list('form simple label matrix spaceDelimited pipeDelimited &'),
];

/** Names and texts that the emitters print by themselves, whatever the description says. */
const ownWords: Readonly<Record<GateKind, ReadonlySet<string>>> = {
  types: new Set([...methodFields, ...places, ...rooms, ...parts, '*/*']),
  operations: new Set(ofOperations),
  methods: new Set(ofOperations),
  schemas: new Set([
    ...methodFields,
    ...places,
    ...rooms,
    ...parts,
    ...list('array boolean integer null number object string request response true false u'),
    ...list(
      'type enum const uniqueItems required dependentRequired ref patternProperties prefixItems allOf anyOf oneOf',
    ),
    ...list('dependentSchemas if then else not contains unevaluatedItems unevaluatedProperties additionalProperties'),
    ...list('propertyNames minContains maxContains minProperties maxProperties'),
    '',
  ]),
  templates: new Set(
    list(
      'header body buttons cards code limited_time_offer expiration_time_ms image video document location product url payload coupon_code flow catalog mpm',
    ),
  ),
  // Its texts are made up, and nothing but data.
  fake: new Set(),
  tools: new Set(),
};

/** Every text that a description and its name lock may contribute to a generated file. */
export function wordsOf(root: JsonObject, names: NameLock): ReadonlySet<string> {
  const words = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    else if (Array.isArray(value)) for (const one of value) take(one);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        words.add(name);
        take(one as Json);
      }
    }
  };
  take(root);
  take(names);
  for (const { method, strategies } of Object.values(names.operations)) {
    for (const name of [method, ...Object.values(strategies ?? {}).map((one) => one.method)]) {
      for (const part of name.split('.')) words.add(part);
    }
  }
  walkDocument(root, ({ kind, node }) => {
    if (kind !== 'parameter' || typeof node['name'] !== 'string') return;
    for (const name of possibleInputNames(node['name'])) words.add(name);
  });
  for (const whole of Object.keys(root['paths'] ?? {})) {
    // A fragment is never sent.
    const path = whole.replace(/#.*$/s, '');
    words.add(path);
    // The parameters of a path that may have another name in the input: beside a body, or the choice of its type, of that name.
    for (const own of ['body', 'contentType'])
      for (const name of possibleInputNames(own)) words.add(name).add(path.replaceAll(`{${own}}`, `{${name}}`));
    for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) if (name !== undefined) words.add(name);
  }
  return words;
}

/** Whether a name or a text may stand in a generated file. */
export function isWord(text: string, kind: GateKind, words: ReadonlySet<string>): boolean {
  const isOne = (word: string) => words.has(word) || ownWords[kind].has(word);
  // What may be asked for is a list of media types.
  return isOne(text) || (/^(operations|methods)$/.test(kind) && text.split(', ').every(isOne));
}

function list(words: string): string[] {
  return words.split(' ');
}
