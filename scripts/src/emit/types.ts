import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

import type { Json, JsonObject } from '../spec/document.ts';
import { prepareForTypes } from './prepare-for-types.ts';

const { factory } = ts;

/**
 * Emits the types of a description with openapi-typescript and its default options.
 *
 * Around it, an enum that is marked as open takes other text too, and what the library cannot read travels in disguise.
 */
export async function emitTypes(root: JsonObject, banner: string): Promise<string> {
  const { source, restore } = prepareForTypes(root);
  const nodes = await openapiTS(source as never, {
    silent: true,
    transform: (schema) => {
      const { not } = schema as unknown as JsonObject;
      // A schema that nothing satisfies, in the form that prepareForTypes gives it.
      if (not === true) return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
      return openEnum(schema as unknown as JsonObject);
    },
  });
  return `${banner}\n${restore(astToString(nodes))}`;
}

function openEnum(schema: JsonObject): ts.TypeNode | undefined {
  const values = schema['enum'];
  if (schema['x-open-enum'] !== true || !Array.isArray(values)) return undefined;
  const literals = values.map((value) => literal(value)).filter((node) => node !== undefined);
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const open = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(open)]);
}

function literal(value: Json): ts.TypeNode | undefined {
  if (typeof value === 'string') return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  return value === null ? factory.createLiteralTypeNode(factory.createNull()) : undefined;
}
