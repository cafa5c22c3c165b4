import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { type PackagePart, serviceOf } from './package-part.ts';
import { strategyExportsOf } from './strategy-exports.ts';
import { reservedWords, typeWords } from './words.ts';

/** What generated operations may import from core; the gate lets nothing else in, so that each of them is taken. */
export const importedFromCore: readonly string[] = [
  'atServer',
  'atService',
  'call',
  'callBytes',
  'callText',
  'list',
  'locate',
  'asGiven',
  'asJson',
  'deepObject',
  'formBody',
  'simpleHeader',
  'keepQueryInPath',
  'keepReserved',
  'keepReservedInPath',
  'multipart',
  'objectsAsJson',
  'sideBySide',
  'styled',
  'withContentType',
  'wireNames',
  'withIdempotencyKey',
  'withWholeBody',
  'writeHeaders',
  'writePath',
  'writeQuery',
  'Call',
  'CallOptions',
  'Client',
  'CursorListOptions',
  'KeyedCallOptions',
  'List',
  'Located',
  'NumberedListOptions',
  'OrNone',
  'PageWithResponse',
  'StreamedFile',
  'ReversibleListOptions',
  'ReversibleSideBySideListOptions',
  'SideBySideListOptions',
  'WithPartHeaders',
  'WithResponse',
];

/** Types of the language that generated files say; the gate lets no other pass. */
export const languageTypes: readonly string[] = [
  'Record',
  'Omit',
  'Partial',
  'NonNullable',
  'Blob',
  'FormData',
  'ReadableStream',
  'Uint8Array',
  'URLSearchParams',
  'Date',
  'WithRequired',
];

/** What the generated operations declare beside the functions, and take from the types. */
const ownDeclarations = ['OperationErrors', 'components', 'operations', 'resources', 'Resources'];

/** Variables of the examples in doc comments, which would hide a function of that name. */
const exampleVariables = ['client', 'console', 'response', 'row'];

const generatedCode = 'the generated code itself';

/** Names that neither a function nor a type of an operation, nor a component can have, with what has each of them. */
const takenAlways: ReadonlyMap<string, string> = new Map(
  [...importedFromCore, ...languageTypes, ...ownDeclarations].map((name) => [name, generatedCode]),
);

/** Names that no type can have, with what has each of them: the frame of the generated types, and words of the language. */
const takenForTypes: ReadonlyMap<string, string> = new Map([
  ...['paths', 'webhooks', '$defs'].map((name) => [name, 'the generated types themselves'] as const),
  ['Extract', 'the generated types themselves'],
  ...[...reservedWords, ...typeWords].map((name) => [name, 'a word of the language'] as const),
]);

/** Names that no function can have, with what has each of them. */
const takenForFunctions: ReadonlyMap<string, string> = new Map([
  ...[...reservedWords].map((name) => [name, 'a word of the language'] as const),
  ...exampleVariables.map((name) => [name, 'a variable of the examples'] as const),
  // Whoever imports a module dynamically would call such a function.
  ['then', 'the method that makes a promise of a module'],
  ['globalThis', 'the global object'],
]);

/** A way to ask what has a name already; undefined where it is free. */
export interface TakenNames {
  readonly forFunction: (name: string) => string | undefined;
  readonly forType: (name: string) => string | undefined;
  /** The part of the package that the names are for, where it has several. */
  readonly part?: PackagePart | undefined;
}

/**
 * Everything but the description's own names that has a name in a package: the generated code, the language, and what
 * the package exports beside the generated operations.
 *
 * @param exported Names that the index of the package exports by itself.
 * @param part The part of the package that a description is, where it has several.
 */
export function takenNames(root: JsonObject, exported: readonly string[] = [], part?: PackagePart): TakenNames {
  const strategies = findOperations(root).flatMap(strategyExportsOf);
  const service = part && serviceOf(part);
  const taken = new Map([
    ...Object.entries(part?.taken ?? {}).map(([name, label]) => [name, `an export of ${label}`] as const),
    ...exported.map((name) => [name, 'an export of the package itself'] as const),
    ...[...strategies, ...(service === undefined ? [] : [service])].map((name) => [name, generatedCode] as const),
    ...takenAlways,
  ]);
  return {
    forFunction: (name) => taken.get(name) ?? takenForFunctions.get(name) ?? ofEveryObject(name),
    forType: (name) => taken.get(name) ?? takenForTypes.get(name),
    part,
  };
}

function ofEveryObject(name: string): string | undefined {
  return name in Object.prototype ? 'a member of every object' : undefined;
}

/**
 * Members that a client has beside its resources, and the one that would make a promise of it. `raw` was one of them; a
 * resource of that name keeps the name that it has had since.
 */
export const clientMembers: readonly string[] = ['close', 'provider', 'raw', 'then'];

/** What has a name already that a resource would have as a member of the client; undefined where it is free. */
export function takenForResource(name: string): string | undefined {
  return clientMembers.includes(name) ? 'a member of every client' : ofEveryObject(name);
}

/** What has a name already that a method would have; undefined where it is free. */
export function takenForMethod(name: string): string | undefined {
  return name === 'then' ? 'the method that makes a promise of an object' : ofEveryObject(name);
}
