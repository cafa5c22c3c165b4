import { astToString, type GlobalContext, resolveRef, scanDiscriminators, transformSchema } from 'openapi-typescript';
import ts from 'typescript';

import type { Json, JsonObject } from '../spec/document.ts';
import { prepareForTypes } from './prepare-for-types.ts';

const { factory } = ts;

/** The options that openapi-typescript has by default, but for two: what has a default may be left out, and an object that says nothing of its members may have any. */
const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
};

/**
 * Emits the types of a description with openapi-typescript.
 *
 * Only its printing is used, not its loading: that follows addresses to files and sites, takes plug-ins from the folder
 * in which it is started, and costs as much time as the printing. Around it, an enum that is marked as open takes other
 * text too, and what the library cannot read travels in disguise.
 */
export function emitTypes(root: JsonObject, banner: string): string {
  const { source, restore } = prepareForTypes(root);
  // The parts that admission has looked at are an OpenAPI description to the library.
  const schema = source as unknown as Parameters<typeof transformSchema>[0];
  const context = {
    ...defaults,
    discriminators: scanDiscriminators(schema, defaults),
    injectFooter: [],
    resolve: (reference: string) => resolveRef(schema, reference, { silent: true }),
    transform,
  };
  const nodes = transformSchema(schema, context as unknown as GlobalContext);
  return `${banner}\n${restore(astToString(nodes))}`;
}

/** The type of a schema that the library would print otherwise, or undefined. */
export function transform(schema: object): ts.TypeNode | undefined {
  const { not } = schema as JsonObject;
  // A schema that nothing satisfies, in the form that prepareForTypes gives it.
  if (not === true) return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  return openEnum(schema as JsonObject) ?? timestamp(schema as JsonObject);
}

function openEnum(schema: JsonObject): ts.TypeNode | undefined {
  const values = schema['enum'];
  if (schema['x-open-enum'] !== true || !Array.isArray(values)) return undefined;
  const literals = values.map((value) => literal(value)).filter((node) => node !== undefined);
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const open = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(open)]);
}

/** A timestamp that the caller gives, as {@link withDates} marks it. */
function timestamp(schema: JsonObject): ts.TypeNode | undefined {
  const types = [schema['type']].flat();
  if (schema['x-takes-date'] !== true || !types.every((type) => type === 'string' || type === 'null')) return undefined;
  return factory.createUnionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeReferenceNode('Date'),
    ...(types.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

function literal(value: Json): ts.TypeNode | undefined {
  if (typeof value === 'string') return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  return value === null ? factory.createLiteralTypeNode(factory.createNull()) : undefined;
}
