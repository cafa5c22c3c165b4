import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isInCaretRange } from './caret-range.ts';

/**
 * Lets the apps of `examples` take the versions that packages have now, where their ranges leave them out.
 *
 * @returns The files that were changed, from the root.
 */
export function updateExampleRanges(root: string): string[] {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => `examples/${name}/package.json`)
    .filter((file) => existsSync(join(root, file)))
    .filter((file) => {
      const before = readFileSync(join(root, file), 'utf8');
      const after = before.replaceAll(
        /"(@wa-clients\/([\w-]+))": "(\^[^"]+)"/g,
        (whole, name: string, id: string, range: string) => {
          const version = versionOf(root, id);
          // Without a release, and in a snapshot, there is no version that an app could ask for.
          if (version === undefined || version.startsWith('0.0.0') || isInCaretRange(range, version)) return whole;
          return `"${name}": "^${version}"`;
        },
      );
      if (after === before) return false;
      writeFileSync(join(root, file), after);
      return true;
    });
}

function versionOf(root: string, id: string): string | undefined {
  const file = join(root, 'packages', id, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string }).version;
}
