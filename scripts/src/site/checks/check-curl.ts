import { runProgram } from '../../run-program.ts';
import type { ProviderReference } from '../reference/provider-reference.ts';
import { exampleKey } from '../samples/example-key.ts';
import { openFake } from '../samples/open-fake.ts';
import { checked, type CheckResult } from './check-result.ts';

/** Of so many operations one is called, where not all are. */
const oneOf = 12;

/**
 * Runs the curl commands of pages as they stand, but for the origin, against the fakes on loopback.
 *
 * @param commands Commands by `provider/operation`.
 */
export async function checkCurl(
  root: string,
  providers: readonly ProviderReference[],
  commands: ReadonlyMap<string, string>,
  isThorough: boolean,
): Promise<CheckResult> {
  const problems: string[] = [];
  let count = 0;
  for (const { creation, id, wire } of providers) {
    const { fake, quirks } = await openFake(root, id);
    const server = await fake.listen({ port: 0 });
    const [, variable = ''] = /fromEnv\('(\w+)'\)/.exec(creation.statement) ?? [];
    const { origin } = new URL(server.url);
    const repeatable = [...wire].filter(([, example]) => example.isRepeatable);
    const all = repeatable.filter((_, index) => isThorough || index % oneOf === 0);
    for (const [name, example] of all) {
      const command = commands.get(`${id}/${name}`);
      // A file of the reader's own is needed for the others.
      if (command === undefined || /[ =]@file\b/.test(command)) continue;
      count += 1;
      fake.reset();
      quirks.prepared?.[name]?.(fake);
      const there = command.replace(new URL(example.request.url).origin, origin);
      const more = there.replace(/^curl/, "curl --silent --output /dev/null --write-out '%{http_code}'");
      const { reason, stdout } = await runProgram('sh', ['-c', more], {
        cwd: root,
        env: { PATH: process.env['PATH'], [variable]: exampleKey },
        timeoutMs: 20_000,
      });
      if (stdout.trim() !== String(example.response.status)) problems.push(`${id}/${name}: ${stdout} ${reason}`.trim());
    }
    await server.close();
  }
  return checked('curl commands that the fakes answer', count, problems);
}
