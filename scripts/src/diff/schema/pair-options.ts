import type { Comparison } from './comparison.ts';
import type { Node } from './node.ts';
import type { Side } from './side.ts';
import { isSame } from './trial.ts';
import { targetOf, viewOf } from './view-of.ts';

/** Which old alternative is which new one. */
export interface PairedOptions {
  readonly pairs: readonly (readonly [before: Node, after: Node, name: string])[];
  readonly removed: readonly (readonly [option: Node, name: string])[];
  readonly added: readonly (readonly [option: Node, name: string])[];
}

/** Pairs alternatives: by the component they name, then by what they say, by title, and last by type and order. */
export function pairOptions(comparison: Comparison, old: readonly Node[], now: readonly Node[]): PairedOptions {
  const before = old.map((node, index) => describe(comparison.before, node, index));
  const after = now.map((node, index) => describe(comparison.after, node, index));
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
  pairWhere((one, other) => one.title !== undefined && one.title === other.title);
  // Two components of different names are different things; only what has no name is told by its kind.
  pairWhere((one, other) => one.target === undefined && other.target === undefined && one.types === other.types);
  pairWhere((one, other) => one.target === undefined && other.target === undefined && one.index === other.index);
  return { pairs, removed: restOf(before), added: restOf(after) };
}

interface Option {
  readonly node: Node;
  readonly index: number;
  readonly name: string;
  readonly target: string | undefined;
  readonly title: string | undefined;
  readonly types: string;
  isTaken: boolean;
}

function describe(side: Side, node: Node, index: number): Option {
  const view = viewOf(side, node);
  const [only, ...more] = node;
  const target = only && more.length === 0 ? targetOf(only.schema) : undefined;
  const [text] = view.texts.get('title') ?? [];
  const title = text === undefined ? undefined : String(JSON.parse(text));
  const name = target?.slice(target.lastIndexOf('/') + 1) ?? title ?? String(index + 1);
  return { node, index, name, target, title, types: [...(view.types ?? [])].toSorted().join(), isTaken: false };
}

function restOf(options: readonly Option[]): (readonly [Node, string])[] {
  return options.filter(({ isTaken }) => !isTaken).map(({ node, name }) => [node, name] as const);
}
