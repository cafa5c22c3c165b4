import { upperFirst } from '../names/words.ts';
import { resourceSentence } from './operations/resource-comment.ts';
import { docComment, propertyKey, stringLiteral } from './text.ts';

/** What a face shows of one description of a package. */
export interface FacePart {
  /** Name of the description, and of the folder of its files. */
  readonly name: string;
  /** Functions of its operations, each with its `resource.method`. */
  readonly tree: readonly { readonly function: string; readonly method: string }[];
  /** Names of the types that its components have. */
  readonly types: readonly string[];
  /** Names of its schemas by operation, and of the function that makes a validator of them. */
  readonly schemaTable: { readonly operationSchemas: string; readonly validator: string };
}

/** Types that every description has, the names of its own included. */
const frame = ['paths', 'webhooks', 'components', '$defs', 'operations'];

/**
 * Prints the modules that show the files of several descriptions as one: an app imports from these, whatever the description.
 *
 * @param parts Descriptions, the one of the client's base URL first.
 */
export function printFaces(
  provider: string,
  parts: readonly FacePart[],
): Readonly<Record<'types.ts' | 'operations.ts' | 'methods.ts' | 'schemas.ts' | 'fake.ts' | 'tools.ts', string>> {
  const head = `// Generated from the descriptions of ${provider}: ${parts.map(({ name }) => name).join(', ')}; do not edit.\n\n`;
  return {
    'types.ts': head + typesFace(parts),
    'operations.ts': head + operationsFace(parts),
    'methods.ts': head + methodsFace(parts),
    'schemas.ts': head + schemasFace(parts),
    'fake.ts': head + fakeFace(parts),
    'tools.ts': head + toolsFace(parts),
  };
}

/** Names that the faces themselves export beside what the files of the descriptions do. */
export function faceNames(parts: readonly Pick<FacePart, 'name'>[]): string[] {
  return parts.slice(1).flatMap(({ name }) => frame.map((one) => frameName(name, one)));
}

function typesFace([first, ...others]: readonly FacePart[]): string {
  if (!first) return '';
  if (others.length === 0) return `export type * from './${first.name}/types.ts';\n`;
  const lines = [first, ...others].map((part) => {
    const framed = frame.map((name) => (part === first ? name : `${name} as ${frameName(part.name, name)}`));
    const list = [...framed, ...part.types].map((name) => `  ${name},\n`).join('');
    return `export type {\n${list}} from './${part.name}/types.ts';\n`;
  });
  return lines.join('');
}

/** The name that a face has in itself for what it takes of a description. */
function local(name: string, what: 'Errors' | 'Resources'): string {
  return `${upperFirst(name)}${what}`;
}

/** The name under which the paths, or another part of the frame, of a further description are exported. */
function frameName(part: string, name: string): string {
  return `${upperFirst(part)}${upperFirst(name.replace('$', ''))}`;
}

function operationsFace(parts: readonly FacePart[]): string {
  const exports = parts.map(({ name }) => `export * from './${name}/operations.ts';\n`).join('');
  if (parts.length === 1) return exports;
  const types = parts.map(
    ({ name }) =>
      `import type { OperationErrors as ${local(name, 'Errors')}, Resources as ${local(name, 'Resources')} } from './${name}/operations.ts';\n`,
  );
  const values = parts.map(({ name, tree }) => {
    const list = tree.map((one) => `  ${one.function},\n`).join('');
    return tree.length === 0 ? '' : `import {\n${list}} from './${name}/operations.ts';\n`;
  });
  const rooms = new Map<string, { readonly owners: Set<string>; readonly members: string[] }>();
  for (const { name, tree } of parts) {
    for (const { function: functionName, method: whole } of tree) {
      const [resource = '', method = ''] = whole.split('.');
      const room = rooms.get(resource) ?? { owners: new Set(), members: [] };
      rooms.set(resource, room);
      room.owners.add(name);
      room.members.push(`${propertyKey(method)}: ${functionName}`);
    }
  }
  const shared = [...rooms].filter(([, { owners }]) => owners.size > 1);
  const bases = parts.map(({ name }) => {
    const own = shared.filter(([, { owners }]) => owners.has(name)).map(([resource]) => stringLiteral(resource));
    return own.length === 0 ? local(name, 'Resources') : `Omit<${local(name, 'Resources')}, ${own.join(' | ')}>`;
  });
  const members = shared.map(([resource, { owners }]) => {
    const type = [...owners].map((name) => `${local(name, 'Resources')}[${stringLiteral(resource)}]`).join(' & ');
    const own = parts.flatMap(({ tree }) => tree).filter(({ method }) => method.startsWith(`${resource}.`));
    return `${docComment([resourceSentence(resource, own)], '  ')}  readonly ${propertyKey(resource)}: ${type};\n`;
  });
  const tree = [...rooms].map(([resource, room]) => `  ${propertyKey(resource)}: { ${room.members.join(', ')} },\n`);
  const errors = parts.map(({ name }) => local(name, 'Errors')).join(', ');
  return [
    `${types.join('')}${values.join('')}`,
    exports,
    `${docComment(['Response bodies of the failures of every operation, by its public name and by status code.'])}export interface OperationErrors extends ${errors} {}\n`,
    `${docComment(['All operations as methods of a client, grouped by resource.'])}export interface Resources extends ${bases.join(', ')} {${members.length === 0 ? '' : `\n${members.join('')}`}}\n`,
    `${docComment(['All operations as functions, grouped by resource.'])}export const resources = {\n${tree.join('')}};\n`,
  ].join('\n');
}

function methodsFace(parts: readonly FacePart[]): string {
  const [first] = parts;
  if (first && parts.length === 1) return `export { methods } from './${first.name}/methods.ts';\n`;
  const imports = parts.map(({ name }) => `import { methods as ${name}Methods } from './${name}/methods.ts';\n`);
  const owners = new Map<string, Set<string>>();
  for (const { name, tree } of parts) {
    for (const { method } of tree) {
      const [resource = ''] = method.split('.');
      owners.set(resource, (owners.get(resource) ?? new Set()).add(name));
    }
  }
  const shared = [...owners].filter(([, names]) => names.size > 1);
  const rooms = shared.map(([resource, names]) => {
    const own = [...names].map((name) => `...${name}Methods[${stringLiteral(resource)}]`);
    return `  ${propertyKey(resource)}: { ${own.join(', ')} },\n`;
  });
  const bases = parts.map(({ name }) => `  ...${name}Methods,\n`);
  return [
    `import type { MethodTree } from '@wa-clients/core';\n\n${imports.join('')}`,
    `${docComment(['All operations by resource and method, for a client that has them as methods.'])}export const methods: MethodTree = {\n${[...bases, ...rooms].join('')}};\n`,
  ].join('\n');
}

function schemasFace(parts: readonly FacePart[]): string {
  const exports = parts.map(({ name }) => `export * from './${name}/schemas.ts';\n`).join('');
  if (parts.length === 1) return exports;
  const imports = parts.map(
    ({ name, schemaTable }) =>
      `import { ${schemaTable.operationSchemas} as ${name}Schemas } from './${name}/schemas.ts';\n`,
  );
  const type = parts.map(({ name }) => `typeof ${name}Schemas`).join(' & ');
  const values = parts.map(({ name }) => `${name}Schemas`).join(', ');
  return [
    `import * as c from '@wa-clients/core/schemas';\n${imports.join('')}`,
    exports,
    `${docComment(['Request and response schemas of every operation, by its public name, for building a custom validator.'])}export const operationSchemas: ${type} = /* @__PURE__ */ Object.assign({}, ${values});\n`,
    [
      docComment([
        'Creates a validator from these schemas, for the `validate` option of a client.',
        '',
        '@throws ConfigError for an unknown mode.',
        '@example',
        "const validate = validator({ requests: 'strict', responses: 'warn' });",
      ]),
      'export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);\n',
    ].join(''),
  ].join('\n');
}

function fakeFace([first, ...others]: readonly FacePart[]): string {
  const one = `export { fakeDescription } from './${first?.name}/fake.ts';\n`;
  const more = others.map(({ name }) => `export { fakeDescription as ${name}Description } from './${name}/fake.ts';\n`);
  return [one, ...more].join('');
}

function toolsFace([first, ...others]: readonly FacePart[]): string {
  const one = `export { toolDescriptions } from './${first?.name}/tools.ts';\n`;
  const more = others.map(({ name }) => `export { toolDescriptions as ${name}Tools } from './${name}/tools.ts';\n`);
  const all = [first, ...others].flatMap((part) => part?.name ?? []);
  const imports = all.map((name) => `import type { ToolName as ${name}Name } from './${name}/tools.ts';\n`);
  const doc = '/** Operations that can be tools. */\n';
  const names = `${doc}export type ToolName = ${all.map((name) => `${name}Name`).join(' | ')};\n`;
  return [...imports, '\n', one, ...more, '\n', names].join('');
}
