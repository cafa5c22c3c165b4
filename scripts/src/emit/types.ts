import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

import { isObject, type Json, type JsonObject } from '../spec/document.ts';
import { walkDocument } from '../spec/walk.ts';

const { factory } = ts;
const placeholder = /"?__wa_name_([0-9a-f]+)__"?/g;

/**
 * Emits the types of a description with openapi-typescript and its default options.
 *
 * Two things are done around it: an enum that is marked as open takes other text too, and a property whose name every
 * object inherits travels under another name, since the library takes the inherited member for a part of the document.
 */
export async function emitTypes(root: JsonObject, banner: string): Promise<string> {
  const source = hideInheritedNames(root);
  const nodes = await openapiTS(source as never, {
    silent: true,
    transform: (schema) => openEnum(schema as unknown as JsonObject),
  });
  const text = astToString(nodes).replaceAll(placeholder, (_, hex: string) =>
    JSON.stringify(Buffer.from(hex, 'hex').toString()),
  );
  return `${banner}\n${text}`;
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

function hideInheritedNames(root: JsonObject): JsonObject {
  const copy = structuredClone(root);
  walkDocument(copy, ({ kind, node }) => {
    if (typeof node['$ref'] === 'string') {
      node['$ref'] = node['$ref'].split('/').map(hide).join('/');
    }
    if (kind !== 'schema') return;
    if (isObject(node['properties'])) {
      node['properties'] = Object.fromEntries(
        Object.entries(node['properties']).map(([name, value]) => [hide(name), value]),
      );
    }
    if (Array.isArray(node['required'])) {
      node['required'] = node['required'].map((name) => (typeof name === 'string' ? hide(name) : name));
    }
  });
  return copy;
}

/** The name, or a stand-in for one that every object inherits. */
function hide(name: string): string {
  return name in Object.prototype ? `__wa_name_${Buffer.from(name).toString('hex')}__` : name;
}
