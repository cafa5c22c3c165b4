import { isObject, type Json, type JsonObject } from './document.ts';
import { methodFields } from './methods.ts';
import { pointerTo } from './pointer.ts';

/** Kinds of objects of the OpenAPI standard that hold, or can be, a reference. */
type Kind =
  | 'callback'
  | 'components'
  | 'document'
  | 'encoding'
  | 'example'
  | 'header'
  | 'link'
  | 'mediaType'
  | 'operation'
  | 'parameter'
  | 'pathItem'
  | 'requestBody'
  | 'response'
  | 'schema'
  | 'securityScheme';

/** How a member holds further objects: one, a list of them, or a map of them by name. */
type Holds = readonly [shape: 'one' | 'list' | 'map', kind: Kind];

const contentAndExamples = { content: ['map', 'mediaType'], examples: ['map', 'example'] } as const;
const encodings = {
  encoding: ['map', 'encoding'],
  prefixEncoding: ['list', 'encoding'],
  itemEncoding: ['one', 'encoding'],
} as const;
const parameterLike = { schema: ['one', 'schema'], ...contentAndExamples } as const;

/** Where the standard puts which objects; what is not listed is text or data and is never entered. */
const members: Readonly<Record<Kind, Readonly<Record<string, Holds>>>> = {
  document: {
    paths: ['map', 'pathItem'],
    webhooks: ['map', 'pathItem'],
    components: ['one', 'components'],
  },
  components: {
    schemas: ['map', 'schema'],
    responses: ['map', 'response'],
    parameters: ['map', 'parameter'],
    examples: ['map', 'example'],
    requestBodies: ['map', 'requestBody'],
    headers: ['map', 'header'],
    securitySchemes: ['map', 'securityScheme'],
    links: ['map', 'link'],
    callbacks: ['map', 'callback'],
    pathItems: ['map', 'pathItem'],
    mediaTypes: ['map', 'mediaType'],
  },
  pathItem: {
    ...Object.fromEntries(methodFields.map((method): [string, Holds] => [method, ['one', 'operation']])),
    additionalOperations: ['map', 'operation'],
    parameters: ['list', 'parameter'],
  },
  operation: {
    parameters: ['list', 'parameter'],
    requestBody: ['one', 'requestBody'],
    responses: ['map', 'response'],
    callbacks: ['map', 'callback'],
  },
  parameter: parameterLike,
  header: parameterLike,
  requestBody: { content: ['map', 'mediaType'] },
  response: { headers: ['map', 'header'], content: ['map', 'mediaType'], links: ['map', 'link'] },
  mediaType: {
    schema: ['one', 'schema'],
    itemSchema: ['one', 'schema'],
    examples: ['map', 'example'],
    ...encodings,
  },
  encoding: { headers: ['map', 'header'], ...encodings },
  callback: {},
  example: {},
  link: {},
  securityScheme: {},
  schema: {
    ...Object.fromEntries(
      ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'].map((name): [string, Holds] => [
        name,
        ['map', 'schema'],
      ]),
    ),
    ...Object.fromEntries(
      ['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((name): [string, Holds] => [name, ['list', 'schema']]),
    ),
    ...Object.fromEntries(
      [
        'items',
        'not',
        'if',
        'then',
        'else',
        'contains',
        'additionalProperties',
        'unevaluatedItems',
        'unevaluatedProperties',
        'propertyNames',
        'contentSchema',
      ].map((name): [string, Holds] => [name, ['one', 'schema']]),
    ),
  },
};

/** A member that holds further objects, and its turn among those of its object. */
interface Member {
  readonly name: string;
  readonly holds: Holds;
  readonly turn: number;
}

/** The same by name: an object has few members, and the standard many. */
const membersByName = new Map(
  Object.entries(members).map(([kind, held]) => [
    kind,
    new Map(Object.entries(held).map(([name, holds], turn): [string, Member] => [name, { name, holds, turn }])),
  ]),
);

/** How a member of an object holds further objects, or undefined when it is text or data. */
export function heldBy(kind: Kind, name: string): Holds | undefined {
  return Object.hasOwn(members[kind], name) ? members[kind][name] : undefined;
}

/** Whether an entry of the map under a member is a vendor's extension and so data; other maps have such names of their own. */
export function isExtensionEntry(kind: Kind, mapName: string, name: string): boolean {
  const isExtensible = mapName === 'paths' || (kind === 'operation' && mapName === 'responses');
  return isExtensible && name.startsWith('x-');
}

/** An object of the standard and its place. */
export interface Visit {
  readonly kind: Kind;
  readonly node: JsonObject;
  readonly pointer: string;
}

/** Calls back for every object of a description by its kind; data such as examples and defaults is not entered. */
export function walkDocument(root: JsonObject, visitor: (visit: Visit) => void): void {
  walkFrom({ kind: 'document', node: root, pointer: '' }, visitor);
}

/** The same from any object. */
function walkFrom(start: Visit, visitor: (visit: Visit) => void): void {
  const { kind, node, pointer } = start;
  visitor(start);
  const enter = (value: Json | undefined, childKind: Kind, childPointer: string) => {
    if (isObject(value)) walkFrom({ kind: childKind, node: value, pointer: childPointer }, visitor);
  };
  // A callback is itself a map of path items.
  if (kind === 'callback') {
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith('x-') && name !== '$ref') enter(value, 'pathItem', pointerTo(pointer, name));
    }
  }
  for (const { holds, name } of membersOf(kind, node)) {
    const [shape, childKind] = holds;
    const value = node[name];
    const place = pointerTo(pointer, name);
    if (shape === 'one') enter(value, childKind, place);
    else if (shape === 'list' && Array.isArray(value)) {
      for (const [index, item] of value.entries()) enter(item, childKind, pointerTo(place, index));
    } else if (shape === 'map' && isObject(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (!isExtensionEntry(kind, name, key)) enter(item, childKind, pointerTo(place, key));
      }
    }
  }
}

/** The members of an object that hold further ones, in the order of the standard. */
function membersOf(kind: Kind, node: JsonObject): readonly Member[] {
  const known = membersByName.get(kind);
  const found: Member[] = [];
  for (const name of Object.keys(node)) {
    const one = known?.get(name);
    if (one) found.push(one);
  }
  return found.length > 1 ? found.toSorted((a, b) => a.turn - b.turn) : found;
}
