import ts from 'typescript';

import { isObject, type JsonObject, setMember } from '../spec/document.ts';
import { methodFields } from '../spec/methods.ts';
import { operationsOf } from '../spec/operations.ts';

const { factory } = ts;

/** Methods that openapi-typescript prints the operations of. */
const known = new Set(methodFields.filter((method) => method !== 'query'));
const rooms = ['paths', 'webhooks'];
/** Between a path and a method, where no path and no method has it. */
const separator = '\u0000';

/**
 * Gives each operation of a method that openapi-typescript does not know a path item of its own, under a method that it
 * knows; {@link withOtherMethods} puts what is printed of it in its place.
 */
export function spreadOtherMethods(source: JsonObject): void {
  for (const room of rooms) {
    const items = source[room];
    for (const [path, item] of isObject(items) ? Object.entries(items) : []) {
      if (!isObject(item) || !isObject(items)) continue;
      for (const [method, operation] of operationsOf(item).filter(([name]) => !known.has(name))) {
        const { parameters } = item;
        setMember(items, `${path}${separator}${method}`, { ...(parameters && { parameters }), get: operation });
      }
    }
  }
}

/** The printed types with each operation of such a method as a member of its path. */
export function withOtherMethods(statements: readonly ts.Node[]): readonly ts.Node[] {
  return statements.map((statement) => {
    if (!ts.isInterfaceDeclaration(statement) || !rooms.includes(statement.name.text)) return statement;
    const members = statement.members.filter((member) => ts.isPropertySignature(member));
    const others = members.filter((member) => textOf(member.name).includes(separator));
    if (others.length === 0) return statement;
    const own = members.filter((member) => !others.includes(member));
    const joined = own.map((member) => {
      const prefix = `${textOf(member.name)}${separator}`;
      const added = others.filter(({ name }) => textOf(name).startsWith(prefix));
      if (added.length === 0 || !member.type || !ts.isTypeLiteralNode(member.type)) return member;
      const operations = added.flatMap((one) => operationOf(one, textOf(one.name).slice(prefix.length)));
      const type = factory.createTypeLiteralNode([...member.type.members, ...operations]);
      return factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type);
    });
    return factory.createInterfaceDeclaration(statement.modifiers, statement.name, undefined, undefined, joined);
  });
}

/** The operation of a path item that has only one, under its own method. */
function operationOf({ type }: ts.PropertySignature, method: string): ts.TypeElement[] {
  const operations = type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
  const printed = operations.find(({ name }) => textOf(name) === 'get');
  const name = /^[A-Za-z_$][\w$]*$/.test(method)
    ? factory.createIdentifier(method)
    : factory.createStringLiteral(method);
  return printed ? [factory.createPropertySignature(printed.modifiers, name, undefined, printed.type)] : [];
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}
