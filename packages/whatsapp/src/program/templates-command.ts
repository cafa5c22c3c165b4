// The only files that need Node; none of its types shows in what the entry exports.
/// <reference types="node" />
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { type Command, type CommandIo, UsageError } from '@wa-clients/core/program';

import { differencesBetween } from '../templates/print/differences-between.ts';
import { printTemplates, type PrintedTemplates } from '../templates/print/print-templates.ts';
import { readTemplate } from '../templates/read/described-template.ts';
import { readTemplatesFile } from './read-templates-file.ts';
import { readTextFile, replaceFile } from './text-files.ts';

/** Where the templates of an account come from, as a provider knows it. */
export interface TemplatesProgram {
  /** Name of the package, for example `@wa-clients/parley`. */
  readonly name: string;
  /** Module that exports `template` and the types of values. */
  readonly module: string;
  /** Environment variables with the API key and with the id of the business account. */
  readonly variables: { readonly key: string; readonly account: string };
  /** Lists the templates of a business account, all pages. */
  readonly list: (options: TemplatesSource) => AsyncIterable<unknown>;
}

/** An account to read templates from. */
export interface TemplatesSource {
  readonly apiKey: string;
  readonly account: string;
  /** Base URL of the client, if it is another one. */
  readonly baseUrl: string | undefined;
}

const defaultFile = 'src/whatsapp-templates.ts';

/** Creates the command `templates`, with which an app gets a typed function for each template of its account. */
export function templatesCommand(program: TemplatesProgram): Command {
  const usage = usageOf(program);
  return {
    summary: 'Write typed functions for the approved templates of an account, or check them.',
    usage,
    run: async (argv, io) => {
      try {
        return await run(argv, io, program);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        io.stderr.write(`templates: ${message}\n`);
        if (!(error instanceof UsageError)) return 1;
        io.stderr.write(`\n${usage}`);
        return 2;
      }
    },
  };
}

async function run(argv: readonly string[], io: CommandIo, program: TemplatesProgram): Promise<number> {
  const { action, file, from, ...source } = wordsOf(argv, io);
  if (action === 'help') {
    io.stdout.write(usageOf(program));
    return 0;
  }
  const path = resolve(io.cwd, file);
  const rows = from === undefined ? await listed(program, source, io) : await readTemplatesFile(resolve(io.cwd, from));
  const printed = printTemplates(
    rows.map((row, index) => readTemplate(row, `Template ${index}`)),
    { module: program.module, command: `npx ${program.name} templates pull` },
  );
  for (const notice of printed.notices) io.stderr.write(`${notice}\n`);
  return action === 'pull' ? await pull(path, file, printed, io) : await check(path, file, printed, io, program);
}

async function pull(path: string, file: string, { names, text }: PrintedTemplates, io: CommandIo): Promise<number> {
  const before = await readTextFile(path);
  // Whatever else stands there cannot be got back.
  if (before?.trim() && !before.includes('templates pull`; do not edit'))
    throw new Error(`${file} was not written by this command. Give another file with --out, or delete it.`);
  await replaceFile(path, text);
  for (const line of differencesBetween(before ?? '', text)) io.stdout.write(`${line}\n`);
  io.stdout.write(`${file}: ${names.length} ${names.length === 1 ? 'template' : 'templates'}\n`);
  return 0;
}

async function check(
  path: string,
  file: string,
  { names, text }: PrintedTemplates,
  io: CommandIo,
  { name }: TemplatesProgram,
): Promise<number> {
  const before = await readTextFile(path);
  const remedy = `Run npx ${name} templates pull.`;
  if (before === undefined) {
    io.stderr.write(`${file} is missing. ${remedy}\n`);
    return 1;
  }
  const differences = differencesBetween(before, text);
  if (differences.length === 0) {
    io.stdout.write(`${file} is up to date: ${names.length} ${names.length === 1 ? 'template' : 'templates'}\n`);
    return 0;
  }
  for (const line of differences) io.stderr.write(`${line}\n`);
  io.stderr.write(`${file} is not what the account has. ${remedy}\n`);
  return 1;
}

async function listed(
  program: TemplatesProgram,
  source: Pick<TemplatesSource, 'baseUrl'> & { readonly account: string | undefined },
  io: CommandIo,
): Promise<unknown[]> {
  const { variables } = program;
  const apiKey = io.env[variables.key];
  const account = source.account ?? io.env[variables.account];
  if (apiKey === undefined || apiKey === '')
    throw new UsageError(`Set ${variables.key} to the API key, or read a file with --from.`);
  if (account === undefined || account === '')
    throw new UsageError(`Give the id of the business account with --account, or set ${variables.account}.`);
  const rows: unknown[] = [];
  for await (const row of program.list({ apiKey, account, baseUrl: source.baseUrl })) rows.push(row);
  return rows;
}

function wordsOf(argv: readonly string[], io: CommandIo) {
  const { positionals, values } = parse(argv);
  const [action, ...rest] = positionals;
  const { 'base-url': baseUrl, account, from, help, out = defaultFile } = values;
  if (help === true) return { action: 'help', file: out, from, account, baseUrl } as const;
  if (action !== 'pull' && action !== 'check')
    throw new UsageError(
      action === undefined ? 'Say "pull" or "check".' : `There is no "${action}"; say "pull" or "check".`,
    );
  if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is too much.`);
  if (from !== undefined && (account !== undefined || baseUrl !== undefined))
    throw new UsageError('--from reads a file and no account; leave --account and --base-url out.');
  if (!out.endsWith('.ts')) throw new UsageError(`--out ${out} is no TypeScript file; give one that ends with .ts.`);
  return { action, file: out, from, account, baseUrl: baseUrl ?? io.env['WA_CLIENTS_BASE_URL'] } as const;
}

function parse(argv: readonly string[]) {
  const options = {
    account: { type: 'string' },
    'base-url': { type: 'string' },
    from: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    out: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function usageOf({ name, variables }: TemplatesProgram): string {
  return `Usage: npx ${name} templates pull [options]
       npx ${name} templates check [options]

pull writes a TypeScript file with a function for each approved template and language of a business account;
check fails with exit code 1 where that file is not what the account has, and says what differs.

Options:
  --account ID     Id of the WhatsApp Business Account. Default: the environment variable ${variables.account}.
  --from FILE      Read the templates from a JSON file, a list or pages of it as the API returns them.
  --out FILE       File to write or check. Default ${defaultFile}.
  --base-url URL   Base URL of the client, for example of a fake.

The API key is read from ${variables.key}.
`;
}
