/** The rows of the repository's lists that name each provider; each takes a text and gives it with one more. */

/** A manifest with one more package of the workspace among its dependencies of a kind. */
export function withDependency(manifest: string, kind: 'dependencies' | 'devDependencies', id: string): string {
  const parsed = JSON.parse(manifest) as Record<string, Record<string, string>>;
  const all = { ...parsed[kind], [`@wa-clients/${id}`]: 'workspace:*' };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...parsed, [kind]: sorted }, null, 2)}\n`;
}

/**
 * A lockfile of pnpm with one more package, which installs what another one does.
 *
 * Nothing is resolved for it: every version is there already.
 *
 * @throws Error when the file has not the form that pnpm gives it.
 */
export function withImporter(lockfile: string, id: string, like: string): string {
  const packages = /^importers:\n([^]*?)^packages:\n/m.exec(lockfile)?.[1];
  if (packages === undefined) throw new Error('pnpm-lock.yaml has no importers.');
  const importers = new Map<string, string>();
  for (const block of packages.split(/^(?=  \S)/m)) {
    const [, name] = /^  (\S+):\n/.exec(block) ?? [];
    if (name !== undefined) importers.set(name, block.trimEnd());
  }
  const pattern = importers.get(`packages/${like}`);
  if (pattern === undefined) throw new Error(`pnpm-lock.yaml has no packages/${like}.`);
  importers.set(`packages/${id}`, pattern.replace(`  packages/${like}:`, `  packages/${id}:`));
  const link = (room: string, kind: string, version: string) => {
    const block = importers.get(room);
    if (block === undefined) throw new Error(`pnpm-lock.yaml has no ${room}.`);
    importers.set(room, withLink(block, kind, id, version));
  };
  link('.', 'dependencies', `link:packages/${id}`);
  link('scripts', 'devDependencies', `link:../packages/${id}`);
  const sorted = [...importers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block);
  return lockfile.replace(packages, () => `\n${sorted.join('\n\n')}\n\n`);
}

function withLink(block: string, kind: string, id: string, version: string): string {
  const parts = block.split(/^(?=    \S)/m).map((part) => {
    if (!part.startsWith(`    ${kind}:\n`)) return part;
    const [head = '', ...entries] = part.trimEnd().split(/\n(?=      \S)/);
    entries.push(`      '@wa-clients/${id}':\n        specifier: workspace:*\n        version: ${version}`);
    return `${head}\n${entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).join('\n')}\n`;
  });
  return parts.join('').trimEnd();
}

/** The README's table of packages with one more row. */
export function withReadmeRow(readme: string, id: string, title: string, pages: string): string {
  const lines = readme.split('\n');
  const last = lines.findLastIndex(isRow);
  const first = lines.findIndex((line) => line.startsWith('| package '));
  if (last < 0 || first < 0) return readme;
  const rows = [
    ...lines.slice(first, last + 1),
    `| [\`@wa-clients/${id}\`](packages/${id}) | ${title} | ${pages} |`,
  ].map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row, index) => (index === 1 ? 3 : (row[column] ?? '').length))),
  );
  const printed = rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      index === 1 ? '-'.repeat(widths[column] ?? 3) : cell.padEnd(widths[column] ?? 0),
    );
    return `| ${cells.join(' | ')} |`;
  });
  return [...lines.slice(0, first), ...printed, ...lines.slice(last + 1)].join('\n');
}

/** Name of a dependency, as its lines in the lockfile begin. */
function nameOf(entry: string): string {
  return /^\s+'?([^':]+)/.exec(entry)?.[1] ?? '';
}

function isRow(line: string): boolean {
  return line.startsWith('| [`@wa-clients/');
}
