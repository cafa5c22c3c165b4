import { parse } from 'yaml';

/** The catalog whose ranges are written into published packages. */
const published = 'runtime';

/** Names of the dependencies whose published range differs between two texts of pnpm-workspace.yaml. */
export function changedRanges(before: string | undefined, now: string | undefined): ReadonlySet<string> {
  const [old, current] = [rangesIn(before), rangesIn(now)];
  const names = [...Object.keys(old), ...Object.keys(current)];
  return new Set(names.filter((name) => old[name] !== current[name]));
}

/** Whether a manifest publishes the range of one of these dependencies. */
export function publishesRange(manifest: string, names: ReadonlySet<string>): boolean {
  const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(manifest) as Record<
    string,
    Readonly<Record<string, string>> | undefined
  >;
  return [dependencies, optionalDependencies, peerDependencies].some((ranges) =>
    Object.entries(ranges ?? {}).some(([name, range]) => range === `catalog:${published}` && names.has(name)),
  );
}

function rangesIn(text: string | undefined): Readonly<Record<string, unknown>> {
  const { catalogs } = (parse(text ?? '') ?? {}) as { catalogs?: Record<string, Record<string, unknown>> };
  return catalogs?.[published] ?? {};
}
