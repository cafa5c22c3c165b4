import type { Comparison } from './comparison.ts';
import type { Node } from './node.ts';
import { type Side, targetOf } from './side.ts';
import { isSame } from './trial.ts';
import type { View } from './view.ts';
import { viewOf } from './view-of.ts';

/** Which old alternative is which new one. */
export interface PairedOptions {
  readonly pairs: readonly (readonly [before: Node, after: Node, name: string])[];
  readonly removed: readonly (readonly [option: Node, name: string])[];
  readonly added: readonly (readonly [option: Node, name: string])[];
}

/**
 * Pairs alternatives: by the component they name, then by what they say, by the constants that tell them apart, by title,
 * and last by type and order.
 */
export function pairOptions(comparison: Comparison, old: readonly Node[], now: readonly Node[]): PairedOptions {
  const before = describeAll(comparison.before, old);
  const after = describeAll(comparison.after, now);
  const pairs: [Node, Node, string][] = [];
  const pairWhere = (matches: (one: Option, other: Option) => boolean) => {
    for (const one of before.filter(({ isTaken }) => !isTaken)) {
      const other = after.find((option) => !option.isTaken && matches(one, option));
      if (!other) continue;
      one.isTaken = true;
      other.isTaken = true;
      pairs.push([one.node, other.node, other.name]);
    }
  };
  pairWhere((one, other) => one.target !== undefined && one.target === other.target);
  pairWhere((one, other) => isSame(comparison, one.node, other.node));
  pairWhere((one, other) => compareConstants(one, other) === 'same');
  pairWhere((one, other) => compareConstants(one, other) === 'overlap' && areNameless(one, other));
  pairWhere(
    (one, other) => one.title !== undefined && one.title === other.title && compareConstants(one, other) !== 'differ',
  );
  // Two components of different names are different things; only what has no name is told by its kind.
  pairWhere((one, other) => areNameless(one, other) && one.types === other.types);
  pairWhere((one, other) => areNameless(one, other) && one.index === other.index);
  return { pairs, removed: restOf(before), added: restOf(after) };
}

/** Whether neither is a component, and no constant tells them apart. */
function areNameless(one: Option, other: Option): boolean {
  return one.target === undefined && other.target === undefined && compareConstants(one, other) !== 'differ';
}

interface Option {
  readonly node: Node;
  readonly index: number;
  readonly name: string;
  readonly target: string | undefined;
  readonly title: string | undefined;
  readonly types: string;
  /** Properties that have one of a few values, as canonical texts. */
  readonly constants: ReadonlyMap<string, ReadonlySet<string>>;
  isTaken: boolean;
}

function describeAll(side: Side, nodes: readonly Node[]): Option[] {
  const constants = nodes.map((node) => constantsOf(side, viewOf(side, node)));
  // What all of them say tells none of them apart.
  const isTelling = (name: string) => new Set(constants.map((map) => textOf(map.get(name)))).size > 1;
  return nodes.map((node, index) => {
    const own = [...(constants[index] ?? [])].filter(([name]) => nodes.length === 1 || isTelling(name));
    return describe(side, node, index, new Map(own));
  });
}

function textOf(values: ReadonlySet<string> | undefined): string {
  return [...(values ?? [])].toSorted().join();
}

function describe(side: Side, node: Node, index: number, constants: Option['constants']): Option {
  const view = viewOf(side, node);
  const [only, ...more] = node;
  const target = only && more.length === 0 ? targetOf(only.schema) : undefined;
  const [text] = view.texts.get('title') ?? [];
  const title = text === undefined ? undefined : String(JSON.parse(text));
  const [constant] = [...constants].map(([property, values]) => `${property}: ${[...values].join(' or ')}`);
  const name = target?.slice(target.lastIndexOf('/') + 1) ?? title ?? constant ?? String(index + 1);
  const types = [...(view.types ?? [])].toSorted().join();
  return { node, index, name, target, title, types, constants, isTaken: false };
}

const mostValues = 3;

/** The properties of an alternative that can only be one of a few plain values, and their values. */
function constantsOf(side: Side, view: View): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [name, property] of view.properties) {
    const { isOpenEnum, values } = viewOf(side, property);
    if (!values || isOpenEnum || values.size === 0 || values.size > mostValues) continue;
    if ([...values.values()].every((value) => value !== null && typeof value !== 'object'))
      found.set(name, new Set(values.keys()));
  }
  return found;
}

/** Whether the constants that two alternatives share are the same, are partly the same, or tell them apart. */
function compareConstants(one: Option, other: Option): 'same' | 'overlap' | 'differ' | 'none' {
  const shared = [...one.constants].flatMap(([name, values]) => {
    const others = other.constants.get(name);
    return others ? [[values, others] as const] : [];
  });
  if (shared.length === 0) return 'none';
  if (shared.some(([values, others]) => ![...values].some((value) => others.has(value)))) return 'differ';
  return shared.every(([values, others]) => values.size === 1 && others.size === 1) ? 'same' : 'overlap';
}

function restOf(options: readonly Option[]): (readonly [Node, string])[] {
  return options.filter(({ isTaken }) => !isTaken).map(({ node, name }) => [node, name] as const);
}
