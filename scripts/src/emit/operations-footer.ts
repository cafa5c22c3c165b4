import ts from 'typescript';

/** Statements that openapi-typescript puts beneath the others, and what is to be done when it has put all of them there. */
export interface OperationsFooter {
  readonly statements: ts.Statement[];
  readonly close: () => void;
}

/** An interface while it gets its members. */
interface GrowingInterface {
  members: ts.NodeArray<ts.TypeElement>;
}

/**
 * The list that openapi-typescript adds its `operations` to.
 *
 * For each operation the library makes the list of their members anew, from all before it: of 4,000 operations that are
 * eight million copies. Here the interface shows it no members, and keeps those that it is given.
 */
export function operationsFooter(): OperationsFooter {
  const statements: ts.Statement[] = [];
  const kept: ts.TypeElement[] = [];
  let operations: GrowingInterface | undefined;
  statements.push = (...added) => {
    for (const one of added) {
      if (ts.isInterfaceDeclaration(one) && one.name.text === 'operations') {
        operations = one;
        const none = one.members;
        Object.defineProperty(one, 'members', {
          get: () => none,
          set: (given: readonly ts.TypeElement[]) => {
            kept.push(...given);
          },
          configurable: true,
          enumerable: true,
        });
      }
      statements[statements.length] = one;
    }
    return statements.length;
  };
  const close = () => {
    const members = ts.factory.createNodeArray(kept);
    if (operations) Object.defineProperty(operations, 'members', { value: members, writable: true });
  };
  return { statements, close };
}
