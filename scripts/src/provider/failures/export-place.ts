import type { Contract } from '../../contract/contract.ts';
import { upperFirst } from '../../names/words.ts';
import { pointerTo } from '../../spec/pointer.ts';

/** The place of a description that a line of a generated file was printed from; undefined where that is no single one. */
export function exportPlace({ names, operations }: Contract, text: string, line: number): string | undefined {
  const before = text.split('\n').slice(0, line).toReversed();
  const exported = before.flatMap(
    (one) => /^export (?:\w+ )*?(?:function|interface|type|const|class) (\w+)/.exec(one)?.[1] ?? [],
  );
  const [name = ''] = exported;
  const component = Object.entries(names.components).find(([, own]) => own === name)?.[0];
  if (component !== undefined) return `at ${pointerTo('/components/schemas', component)}: its types do not compile`;
  const operation = operations.find(({ name: own }) =>
    [own, ...Object.values(own.strategies ?? {})].some(
      ({ function: called }) => called === name || isOf(upperFirst(called), name),
    ),
  );
  return (
    operation && `${operation.label} (${operation.name.method}, at ${operation.pointer}): its types do not compile`
  );
}

/** Whether a type is one of those that are named after an operation. */
function isOf(operation: string, name: string): boolean {
  return (
    name.startsWith(operation) &&
    /^(Input|Filters|Result|Item|Body|Response|Error|Options)?$/.test(name.slice(operation.length))
  );
}
