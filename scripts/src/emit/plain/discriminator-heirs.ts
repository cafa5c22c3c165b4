import { heirsOf } from '../../sides/heirs-of.ts';
import { isObject, type JsonObject, listOf, member } from '../../spec/document.ts';
import { schemaKey } from '../../spec/resolve.ts';
import { walkDocument } from '../../spec/walk.ts';

/** What discriminators mean by the names of components. */
interface DiscriminatorHeirs {
  /** The component with a discriminator that a component is made of. */
  readonly bases: ReadonlyMap<string, { readonly discriminator: JsonObject }>;
  /** The components that are made of a component, be it through others. */
  readonly byBase: ReadonlyMap<string, readonly string[]>;
  /** The discriminators of alternatives, with the keys of these. */
  readonly unions: readonly { readonly discriminator: JsonObject; readonly keys: readonly string[] }[];
}

const known = new WeakMap<JsonObject, DiscriminatorHeirs>();

/** The components that are made of one with a discriminator, and the alternatives that one tells apart. */
export function discriminatorHeirs(root: JsonObject): DiscriminatorHeirs {
  const before = known.get(root);
  if (before) return before;
  const byBase = heirsOf(root);
  const bases = new Map<string, { discriminator: JsonObject }>();
  for (const [key, schema] of Object.entries(member(root['components'], 'schemas') ?? {})) {
    const discriminator = member(schema, 'discriminator');
    // Alternatives are no heirs: each stands for itself.
    if (!isObject(discriminator) || member(schema, 'oneOf') || member(schema, 'anyOf')) continue;
    for (const heir of byBase.get(key) ?? []) if (!bases.has(heir)) bases.set(heir, { discriminator });
  }
  const heirs = { bases, byBase, unions: unionsIn(root) };
  known.set(root, heirs);
  return heirs;
}

function unionsIn(root: JsonObject): DiscriminatorHeirs['unions'] {
  const unions: DiscriminatorHeirs['unions'][number][] = [];
  walkDocument(root, ({ kind, node }) => {
    const { anyOf, discriminator, oneOf } = node;
    if (kind !== 'schema' || !isObject(discriminator)) return;
    const keys = [anyOf, oneOf].flatMap(listOf).flatMap((part) => schemaKey(part) ?? []);
    if (keys.length > 0) unions.push({ discriminator, keys });
  });
  return unions;
}
