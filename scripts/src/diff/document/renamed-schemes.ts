import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { followReference, type Side } from '../schema/side.ts';

/** A kind of credentials and where it is described. */
export interface PlacedScheme {
  readonly node: JsonObject;
  readonly pointer: string;
}

/** The kinds of credentials that a description has, by name. */
export function schemesOf({ root }: Side): Map<string, PlacedScheme> {
  const schemes = member(member(root, 'components'), 'securitySchemes');
  const entries = Object.entries(isObject(schemes) ? schemes : {});
  return new Map(
    entries.flatMap(([name, node]) =>
      isObject(node)
        ? [[name, followReference(root, node, pointerTo('/components/securitySchemes', name))] as const]
        : [],
    ),
  );
}

/** Where credentials go, and in which form; names of HTTP schemes are the same in any case of letters. */
export function formOf(node: JsonObject): string {
  const [type, where, name, scheme] = ['type', 'in', 'name', 'scheme'].map((key) => member(node, key) ?? null);
  const header = where === 'header' ? String(name).toLowerCase() : (name ?? null);
  return canonicalJson([type ?? null, where ?? null, header, String(scheme).toLowerCase()]);
}

/**
 * The new name of each kind of credentials that has another one now: it is the only one of its form that went, and the
 * only one that came.
 */
export function renamedSchemes(
  old: ReadonlyMap<string, PlacedScheme>,
  now: ReadonlyMap<string, PlacedScheme>,
): Map<string, string> {
  const only = (schemes: ReadonlyMap<string, PlacedScheme>, others: ReadonlyMap<string, PlacedScheme>) => {
    const byForm = new Map<string, string | undefined>();
    for (const [name, { node }] of schemes) {
      if (others.has(name)) continue;
      const form = formOf(node);
      byForm.set(form, byForm.has(form) ? undefined : name);
    }
    return byForm;
  };
  const [gone, come] = [only(old, now), only(now, old)];
  const pairs = [...gone].map(([form, name]) => [name, come.get(form)] as const);
  return new Map(pairs.filter((pair): pair is [string, string] => pair[0] !== undefined && pair[1] !== undefined));
}
