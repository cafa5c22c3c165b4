import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { runProgram } from '../../run-program.ts';
import type { PageSample } from './page-samples.ts';

/** The file that `templates pull` writes, as samples import it. */
const templatesModule = './whatsapp-templates.ts';

/**
 * Writes the functions of templates that samples import, as a reader gets them: with the command of the package that a sample
 * imports, from the template that a sample puts into its fake.
 */
export async function writeSampleTemplates(
  root: string,
  folder: string,
  samples: readonly PageSample[],
): Promise<void> {
  const user = samples.find(({ code }) => code.includes(`'${templatesModule}'`));
  const [, provider] = /'@wa-clients\/(\w+)'/.exec(user?.code ?? '') ?? [];
  const [, template] =
    samples
      .map(({ code }) => /\('templates',[^\n]*\.push\((\{[\s\S]*?\n\})\);/.exec(code))
      .find((found) => found !== null) ?? [];
  if (provider === undefined || template === undefined) return;
  const from = join(folder, 'templates.json');
  await writeFile(from, JSON.stringify([runInNewContext(`(${template})`)]));
  const home = join(root, 'packages', provider);
  const { bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { readonly bin: string };
  const words = [join(home, bin), 'templates', 'pull', '--from', from, '--out', templatesModule];
  const ended = await runProgram(process.execPath, words, { cwd: folder, env: process.env, timeoutMs: 60_000 });
  if (!ended.ok) throw new Error(`templates pull: ${ended.reason} ${ended.stdout}`.trim());
}
