/**
 * Writes a package's version into its build, where the source of a client names itself `<package>/source`: versions are
 * written by changesets, long after the sources. The last step of a provider's `build`, in the package's folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const file = 'dist/client.js';
const text = readFileSync(file, 'utf8');
const stamped = text.replace(`${name}/source`, `${name}/${version}`);
if (stamped === text) throw new Error(`${file} does not name itself "${name}/source".`);
writeFileSync(file, stamped);
