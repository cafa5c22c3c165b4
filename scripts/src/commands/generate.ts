/**
 * Generates the types, operations and schemas of all providers, or of any description.
 *
 *   generate                        every provider of specs/ into its package
 *   generate --check                writes nothing; exit code 1 when a generated file is missing or differs
 *   generate --provider ID          that provider alone
 *   generate --spec FILE --out DIR  any description into any folder; --overlay FILE corrects it before it is admitted
 *   generate --update-names         adds names for new operations and schemas to the name locks
 */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { ProviderResult } from '../generate/generate-provider.ts';
import { keepCompiled } from '../terminal/keep-compiled.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

keepCompiled();
const [{ safeText }, { noticeLines }, { startProgress }] = await Promise.all([
  import('../diff/print/safe-text.ts'),
  import('../spec/notice.ts'),
  import('../terminal/progress.ts'),
]);

const root = join(import.meta.dirname, '../../..');
const usage =
  'Usage: generate [--check] [--provider ID] [--update-names] | generate --spec FILE --out DIR [--overlay FILE]';

await runCommand(async () => {
  const options = readOptions();
  const progress = startProgress();
  if (options.spec !== undefined && options.out !== undefined) {
    progress.step(`Generating from ${options.spec}`);
    const { overlay: overlayFile } = options;
    const [{ generateIsolated }, { writeFiles }] = await Promise.all([
      import('../generate/isolated/run-isolated.ts'),
      import('../write/write-files.ts'),
    ]);
    const input = { specFile: options.spec, ...(overlayFile !== undefined && { overlayFile }) };
    const { files, notices, operations, schemas } = await generateIsolated(input);
    for (const line of noticeLines(notices)) progress.line(safeText(line));
    const folder = resolve(options.out);
    await writeFiles(folder, files);
    // Outside the repository nothing could import core anyway.
    const place = relative(root, folder);
    if (!place.startsWith('..') && !isAbsolute(place)) {
      const { buildCore } = await import('../generate/build-core.ts');
      await buildCore(root);
    }
    progress.done(`${operations} operations and ${schemas} schemas written to ${options.out}`);
    return;
  }
  const [{ findProviders }, { generateProvider }, { runProviders }] = await Promise.all([
    import('../generate/providers.ts'),
    import('../generate/generate-provider.ts'),
    import('../generate/run-providers.ts'),
  ]);
  const providers = findProviders(root);
  const flags = { check: options.check, updateNames: options['update-names'] };
  if (options.provider !== undefined) {
    if (!providers.includes(options.provider))
      throw new UsageError(`There is no provider "${options.provider}". ${usage}`);
    report(await generateProvider(root, options.provider, flags));
    return;
  }
  let stale = 0;
  await runProviders(providers, flags, {
    started: (provider) => progress.step(`Generating ${provider}`),
    finished: (result) => {
      report(result);
      stale += result.stale.length;
    },
  });
  progress.done(options.check ? `${providers.length} providers checked` : `${providers.length} providers generated`);

  function report({ notices, provider, operations, schemas, stale: files, toldBefore = 0 }: ProviderResult): void {
    for (const line of noticeLines(notices)) progress.line(safeText(line));
    const counts = `${operations} operations, ${schemas} schemas`;
    const state = files.length === 0 ? 'up to date' : options.check ? 'out of date' : 'written';
    const before = toldBefore === 0 ? '' : `; ${toldBefore} of its notices told before, which --check shows again`;
    progress.line(`${provider}: ${counts}, ${state}${before}${files.map((file) => `\n  ${file}`).join('')}`);
    if (options.check && files.length > 0) process.exitCode = 1;
  }
  if (options.check && stale > 0) process.stderr.write('Run "generate" and commit what it writes.\n');
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        'update-names': { type: 'boolean', default: false },
        provider: { type: 'string' },
        spec: { type: 'string' },
        out: { type: 'string' },
        overlay: { type: 'string' },
      },
    });
    if ((values.spec === undefined) !== (values.out === undefined)) throw new Error('--spec and --out go together.');
    if (values.overlay !== undefined && values.spec === undefined) throw new Error('--overlay goes with --spec.');
    if (values.spec !== undefined && (values.check || values.provider !== undefined)) {
      throw new Error('--spec goes with --out alone.');
    }
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
