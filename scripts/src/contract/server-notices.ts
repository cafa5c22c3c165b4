import type { Notice } from '../spec/notice.ts';
import { findOperations } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import type { Contract } from './contract.ts';
import { readRequirements } from './read-credentials.ts';
import { isNamedOrigin, isOfOtherOrigin, ownAddress, readOwnServers } from './read-servers.ts';

/** Tells of the operations whose server is not called as the description has it. */
export function serverNotices({ file, root }: Pick<Contract, 'file' | 'root'>): Notice[] {
  return findOperations(root).flatMap((found): Notice[] => {
    const own = readOwnServers(root, found);
    const [first] = own;
    if (!first) return [];
    const pointer = pointerTo(pointerTo('/paths', found.path), found.method);
    const told = (rule: string, problem: string, remedy: string) => ({ file, pointer, rule, problem, remedy });
    const name = `its server ${JSON.stringify(first.template)}`;
    if (ownAddress(own) === undefined) {
      return [
        told(
          'server-unusable',
          `${name} ${first.problem ?? ''}`,
          'It is sent to the base URL of all. Correct the server in the overlay.',
        ),
      ];
    }
    const variables = Object.keys(first.variables);
    const isStrange = isOfOtherOrigin(root, own) && !isNamedOrigin(root, own);
    const takesKey = readRequirements(root, found).some((all) => all.length > 0);
    return [
      ...(isStrange && takesKey
        ? [
            told(
              'server-credentials',
              `${name} is of another origin, and no overlay says that credentials go there`,
              'It is called without credentials. Name the origin in x-credential-origins of the overlay, if they belong there.',
            ),
          ]
        : []),
      ...(variables.length > 0
        ? [
            told(
              'server-variables',
              `${name} has variables: ${variables.join(', ')}`,
              'It is called with their defaults, unless the client has the option servers.',
            ),
          ]
        : []),
      ...(own.length > 1
        ? [told('server-several', `it has ${own.length} servers of its own`, 'It is sent to the first one.')]
        : []),
      ...(first.relative === undefined
        ? []
        : [told('server-relative', `${name} is relative`, 'It is taken from the origin of the base URL.')]),
    ];
  });
}
