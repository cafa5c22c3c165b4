import type { GlobalContext, TransformNodeOptions } from 'openapi-typescript';
import { astToString } from 'openapi-typescript/dist/lib/ts.mjs';
import { resolveRef } from 'openapi-typescript/dist/lib/utils.mjs';
import transformSchema from 'openapi-typescript/dist/transform/index.mjs';
import transformSchemaObject from 'openapi-typescript/dist/transform/schema-object.mjs';
import ts from 'typescript';

import type { Json, JsonObject } from '../spec/document.ts';
import { operationsFooter } from './operations-footer.ts';
import { type ComponentNames, namedReference, nameComponents } from './name-components.ts';
import { spreadOtherMethods, withOtherMethods } from './other-methods.ts';
import { tupleOf } from './plain/tuple.ts';
import { plainComments } from './plain-comments.ts';
import { plainDocument } from './plain/plain-document.ts';
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
 * text too, what the library cannot read travels in disguise, and components get declarations of their own.
 *
 * @param components Public type names by the key of a schema; one without a name is a member of `components` alone.
 */
export function emitTypes(root: JsonObject, banner: string, components: Readonly<Record<string, string>> = {}): string {
  const { hide, source, restore } = prepareForTypes(plainDocument(root));
  spreadOtherMethods(source);
  const names = new Map(Object.entries(components).map(([key, name]) => [hide(key), name]));
  // The parts that admission has looked at are an OpenAPI description to the library.
  const schema = source as unknown as Parameters<typeof transformSchema>[0];
  const footer = operationsFooter();
  const context = {
    ...defaults,
    // The schemas say by now what their discriminators mean.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: footer.statements,
    resolve: (reference: string) => resolveRef(schema, reference, { silent: true }),
    ...typeHooks(names),
  };
  const transformed = transformSchema(schema, context as unknown as GlobalContext);
  footer.close();
  const printed = withOtherMethods(transformed);
  const nodes = nameComponents(printed, names);
  return `${banner}\n${plainComments(restore(astToString(nodes)))}`;
}

/** What the library asks at each schema: whether its type is printed otherwise, and under which name it is known. */
function typeHooks(names: ComponentNames) {
  return {
    transform,
    postTransform: (type: ts.TypeNode) => namedReference(type, names),
    transformProperty: (property: ts.PropertySignature) => {
      const type = namedReference(property.type, names);
      if (!type) return undefined;
      return factory.createPropertySignature(property.modifiers, property.name, property.questionToken, type);
    },
  };
}

/** The type of a schema that the library would print otherwise, or undefined. */
export function transform(schema: object, options?: TransformNodeOptions): ts.TypeNode | undefined {
  const { not, prefixItems, type } = schema as JsonObject;
  // A schema that nothing satisfies, in the form that prepareForTypes gives it.
  if (not === true) return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  if (type === 'array' && Array.isArray(prefixItems) && options)
    return tuple(schema as JsonObject, prefixItems, options);
  return openEnum(schema as JsonObject) ?? timestamp(schema as JsonObject);
}

/** An array of which each of the first items has a schema of its own; the library knows no item beyond, and none that may be missing. */
function tuple(schema: JsonObject, prefixItems: readonly Json[], options: TransformNodeOptions): ts.TypeNode {
  const { counted, least, rest } = tupleOf(schema, prefixItems);
  const typeOf = (one: Json) => transformSchemaObject(one as never, options);
  const elements = counted.map((one, index) =>
    index < least ? typeOf(one) : factory.createOptionalTypeNode(typeOf(one)),
  );
  if (rest === false) return factory.createTupleTypeNode(elements);
  const others = factory.createRestTypeNode(factory.createArrayTypeNode(typeOf(rest)));
  return factory.createTupleTypeNode([...elements, others]);
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
