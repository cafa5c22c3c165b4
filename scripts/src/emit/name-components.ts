import ts from 'typescript';

const { factory } = ts;

/** Public type names by the key of a schema among the components, as the printed types know that key. */
export type ComponentNames = ReadonlyMap<string, string>;

/** A reference to a named component in place of its path through `components`, or undefined where there is none in a type. */
export function namedReference(type: ts.TypeNode | undefined, names: ComponentNames): ts.TypeNode | undefined {
  if (!type || !ts.isIndexedAccessTypeNode(type)) return undefined;
  const { indexType, objectType } = type;
  const name = names.get(schemaKeyOf(type) ?? '');
  if (name !== undefined) return factory.createTypeReferenceNode(name);
  // A reference to a part of a component goes on from its name.
  const owner = namedReference(objectType, names);
  return owner && factory.createIndexedAccessTypeNode(owner, indexType);
}

/** The key of `components["schemas"]["key"]`. */
function schemaKeyOf({ indexType, objectType }: ts.IndexedAccessTypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(objectType) || textOf(objectType.indexType) !== 'schemas') return undefined;
  const root = objectType.objectType;
  const isComponents = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName);
  return isComponents && root.typeName.text === 'components' ? textOf(indexType) : undefined;
}

function textOf(type: ts.TypeNode): string | undefined {
  const literal = ts.isLiteralTypeNode(type) ? type.literal : undefined;
  return literal && (ts.isStringLiteral(literal) || ts.isNumericLiteral(literal)) ? literal.text : undefined;
}

/**
 * Exports each named component as a declaration of its own, beside `components`, which refers to it: an interface where
 * the component is an object, else an alias. Editors and messages of compilers then show the name.
 */
export function nameComponents(statements: readonly ts.Node[], names: ComponentNames): ts.Node[] {
  return statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== 'components') return [statement];
    const declarations: ts.Node[] = [];
    const members = statement.members.map((member) => {
      const isSchemas = ts.isPropertySignature(member) && nameOf(member.name) === 'schemas';
      if (!isSchemas || !member.type || !ts.isTypeLiteralNode(member.type)) return member;
      const keys = member.type.members.map((one) => {
        const name = ts.isPropertySignature(one) ? names.get(nameOf(one.name) ?? '') : undefined;
        if (name === undefined || !ts.isPropertySignature(one) || !one.type) return one;
        declarations.push(declarationOf(name, one, one.type));
        const reference = factory.createTypeReferenceNode(name);
        return factory.createPropertySignature(one.modifiers, one.name, one.questionToken, reference);
      });
      const literal = factory.createTypeLiteralNode(keys);
      return factory.createPropertySignature(member.modifiers, member.name, member.questionToken, literal);
    });
    const components = factory.createInterfaceDeclaration(
      statement.modifiers,
      statement.name,
      undefined,
      undefined,
      members,
    );
    return [components, ...declarations];
  });
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}

function declarationOf(name: string, property: ts.PropertySignature, type: ts.TypeNode): ts.Node {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const members = membersOf(type);
  const declaration = members
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(property));
}

/** The members of an object, and of one that any other members may stand in; undefined for every other type. */
function membersOf(type: ts.TypeNode): readonly ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return type.members;
  if (!ts.isIntersectionTypeNode(type) || type.types.length !== 2) return undefined;
  const [own, others] = type.types;
  if (!own || !others || !ts.isTypeLiteralNode(own) || !ts.isTypeLiteralNode(others)) return undefined;
  const [index, ...more] = others.members;
  const isOpen = index && ts.isIndexSignatureDeclaration(index) && index.type.kind === ts.SyntaxKind.UnknownKeyword;
  return isOpen && more.length === 0 ? [...own.members, index] : undefined;
}
