import type { Contract, OperationContract } from '../../contract/contract.ts';
import { type PackagePart, serviceOf } from '../../names/package-part.ts';
import { strategyExport } from '../../names/strategy-exports.ts';
import { docComment, propertyKey } from '../text.ts';
import { calleeOf, listData, placesOf } from './print-function.ts';
import { printImport, usedFromCore } from './print-imports.ts';
import { operationParts } from './print-operation-data.ts';

/** What the methods of a client are emitted from. */
export interface EmitMethodsInput {
  readonly contract: Contract;
  readonly banner: string;
  /** The part of the package that the description is, where it has several. */
  readonly part?: PackagePart | undefined;
}

/**
 * Emits what a client with methods is made from: the data of every operation by resource and method. The functions say the
 * same; an app that takes those bundles the ones that it calls, and one with a client of all methods none of them.
 */
export function emitMethods({ contract, banner, part }: EmitMethodsInput): string {
  const service = part && serviceOf(part);
  const rooms = new Map<string, string[]>();
  const strategies = new Set<string>();
  for (const operation of contract.operations) {
    for (const [name, code] of entriesOf(operation, service, strategies)) {
      const [resource = '', method = ''] = name.split('.');
      const room = rooms.get(resource) ?? [];
      rooms.set(resource, room);
      room.push(`    ${propertyKey(method)}: ${code},\n`);
    }
  }
  const tree = [...rooms].map(([resource, entries]) => `  ${propertyKey(resource)}: {\n${entries.join('')}  },\n`);
  const table = tree.join('');
  const up = part ? '../..' : '..';
  const imports = [
    printImport('', usedFromCore(table.split('\n')), '@wa-clients/core'),
    printImport('type ', ['MethodTree'], '@wa-clients/core'),
    printImport('', [...strategies].toSorted(), `${up}/pagination.ts`),
    printImport('', service !== undefined && rooms.size > 0 ? [service] : [], `${up}/services.ts`),
  ];
  const doc = docComment(['All operations by resource and method, for a client that has them as methods.']);
  return `${banner}\n${imports.join('')}\n${doc}export const methods: MethodTree = {\n${table}};\n`;
}

/** The methods of an operation: one, or one for each way to walk a list. */
function entriesOf(
  operation: OperationContract,
  service: string | undefined,
  strategies: Set<string>,
): (readonly [name: string, code: string])[] {
  const { name, pagination } = operation;
  const places = placesOf(operation, service).map((place) => `[${place.join(', ')}]`);
  const entry = (caller: string, more: readonly string[]) => {
    const { method, path, rest } = operationParts(operation, more);
    const data = rest.length === 0 ? (places.length === 0 ? [] : ['0']) : [`{ ${rest.join(', ')} }`];
    return `[${[caller, method, path, ...data, ...places].join(', ')}]`;
  };
  if (pagination.length === 0) return [[name.method, entry(calleeOf(operation), [])]];
  return pagination.flatMap((one, index) => {
    strategies.add(strategyExport(one.strategy));
    const own = index === 0 ? name : name.strategies?.[one.strategy];
    return own ? [[own.method, entry('list', listData(one))] as const] : [];
  });
}
