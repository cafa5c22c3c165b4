import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';

import { checkedOrigin } from './cross-origin.ts';
import type { FakeProgram } from './fake-program.ts';
import { isLoopback } from '../testing/is-loopback.ts';
import { type FaultOrder, parseFaultOrder } from './parse-fault.ts';
import type { SessionOptions } from './session-options.ts';
import { UsageError } from './usage-error.ts';

/** What the command line of a fake says. */
export interface FakeOptions extends SessionOptions {
  readonly port: number;
  readonly host: string;
  readonly allowRemote: boolean;
  readonly latencyMs: number;
  readonly faults: readonly FaultOrder[];
  readonly record?: string | undefined;
  readonly replay?: string | undefined;
  /** Origins beside this machine's own whose pages may call the API. */
  readonly origins: readonly string[];
  /** Further names by which requests may reach it. */
  readonly hosts: readonly string[];
  readonly json: boolean;
}

/** Port where none is given. */
export const usualPort = 4010;

const known = {
  port: { type: 'string' },
  host: { type: 'string' },
  'allow-remote': { type: 'boolean' },
  seed: { type: 'string' },
  contacts: { type: 'string' },
  rows: { type: 'string', multiple: true },
  key: { type: 'string' },
  webhook: { type: 'string' },
  secret: { type: 'string' },
  record: { type: 'string' },
  replay: { type: 'string' },
  fault: { type: 'string', multiple: true },
  latency: { type: 'string' },
  state: { type: 'string' },
  clock: { type: 'string' },
  cors: { type: 'string', multiple: true },
  'allow-host': { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

/**
 * Reads the command line of a fake; files are found from a folder.
 *
 * @throws UsageError for an option that is unknown, wrong, or does not go with another.
 */
export function parseFakeOptions(program: FakeProgram, argv: readonly string[], folder: string): FakeOptions {
  const values = parse(argv);
  const file = (path: string | undefined) => (path === undefined || isAbsolute(path) ? path : join(folder, path));
  const { clock = 'real', host = '127.0.0.1', key, record, replay, secret, state, webhook } = values;
  const allowRemote = values['allow-remote'] ?? false;
  if (!allowRemote && !isLoopback(host)) {
    refuse(`--host ${host} can be reached by other machines; add --allow-remote, or leave --host out for 127.0.0.1.`);
  }
  if (clock !== 'real' && clock !== 'virtual') return refuse(`--clock ${clock} is unknown; write real or virtual.`);
  if (webhook !== undefined && !program.hasWebhooks) {
    refuse(`--webhook: ${program.title} signs no webhooks, so the fake sends none; leave it out.`);
  }
  if (webhook !== undefined && !/^https?:\/\/./.test(webhook)) refuse(`--webhook ${webhook} is no http(s) URL.`);
  if (webhook !== undefined && !URL.canParse(webhook)) refuse(`--webhook ${webhook} is no URL.`);
  if (webhook !== undefined && new URL(webhook).username + new URL(webhook).password !== '') {
    refuse('--webhook has a user name or password, which a delivery cannot carry; leave them out.');
  }
  if (secret === '') refuse('--secret is empty; write one, or leave it out for the usual one of the fake.');
  for (const [option, path] of Object.entries({ state, record, replay })) {
    if (path === '') refuse(`--${option} names no file.`);
  }
  if (secret !== undefined && webhook === undefined) refuse('--secret signs webhooks; add --webhook URL.');
  if (key !== undefined && !program.credentials) {
    refuse(`--key: ${program.title} takes several credentials, and the fake those of its tests; leave it out.`);
  }
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) refuse('--key has characters that no header can have.');
  if (replay !== undefined && (record ?? state ?? webhook) !== undefined) {
    refuse('--replay answers from its file alone; leave out --record, --state and --webhook.');
  }
  const unused = (['fault', 'key', 'seed', 'rows', 'contacts', 'clock'] as const).filter((name) => values[name]);
  if (replay !== undefined && unused.length > 0) {
    refuse(`--replay answers from its file alone; leave out ${unused.map((name) => `--${name}`).join(', ')}.`);
  }
  const { rows, sizes } = sizesOf([
    ...(values.rows ?? []),
    ...(values.contacts === undefined ? [] : [`contacts=${whole('contacts', values.contacts, 1_000_000)}`]),
  ]);
  return {
    port: whole('port', values.port ?? String(usualPort), 65_535),
    host,
    allowRemote,
    seed: values.seed === undefined ? undefined : whole('seed', values.seed, 2 ** 32 - 1),
    rows,
    sizes,
    key,
    webhook,
    secret,
    record: file(record),
    replay: file(replay),
    state: file(state),
    clock,
    latencyMs: whole('latency', values.latency ?? '0', 3_600_000),
    faults: (values.fault ?? []).map((text) => checkedOrder(program, parseFaultOrder(text))),
    origins: (values.cors ?? []).map(checkedOrigin),
    hosts: (values['allow-host'] ?? []).map(checkedHost),
    json: values.json ?? false,
  };
}

/** The order, if it is for an operation of the fake. */
export function checkedOrder({ description }: FakeProgram, order: FaultOrder): FaultOrder {
  const { operation } = order;
  if (operation === '*' || description.operations.some((one) => one.operation === operation)) return order;
  const beginning = operation.slice(0, 4);
  const near = description.operations.map((one) => one.operation).filter((name) => name.startsWith(beginning));
  const names = near.length > 0 ? `There is ${near.join(', ')}` : 'GET /__fake/operations lists all';
  throw new UsageError(`The fake has no operation "${operation}". ${names}; * stands for any.`);
}

function parse(argv: readonly string[]) {
  // Else a negative number is taken for another option.
  const args = argv.flatMap((word, index) =>
    /^-[\d.]/.test(argv[index + 1] ?? '') && /^--[\w-]+$/.test(word)
      ? [`${word}=${argv[index + 1]}`]
      : /^-[\d.]/.test(word) && /^--[\w-]+$/.test(argv[index - 1] ?? '')
        ? []
        : [word],
  );
  try {
    const { tokens, values } = parseArgs({ args, options: known, strict: true, allowPositionals: false, tokens: true });
    const named = tokens.flatMap((token) => (token.kind === 'option' && isSingle(token.name) ? [token.name] : []));
    const twice = named.find((name, index) => named.indexOf(name) !== index);
    if (twice !== undefined) throw new UsageError(`--${twice} is given twice; give it once.`);
    return values;
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\.$/, ''));
  }
}

function isSingle(name: string): boolean {
  const option: { readonly type: string; readonly multiple?: boolean } | undefined = known[name as keyof typeof known];
  return option?.type === 'string' && option.multiple !== true;
}

function checkedHost(text: string): string {
  const url = `http://${text}`;
  if (URL.canParse(url) && new URL(url).href === `${url.toLowerCase()}/` && new URL(url).port === '') {
    return new URL(url).hostname.replace(/^\[|\]$/g, '');
  }
  throw new UsageError(`--allow-host ${text} is no host name; write one as in fake.example.com, without a port.`);
}

function sizesOf(texts: readonly string[]) {
  const sizes = new Map<string, number>();
  let rows: number | undefined;
  for (const text of texts) {
    const [, name, size = ''] = /^(?:([\w.]+)=)?(\d+)$/.exec(text) ?? refuse(`--rows ${text}: write N or NAME=N.`);
    if (name === undefined ? rows !== undefined : sizes.has(name)) {
      refuse(`--rows: the number of ${name ?? 'rows'} is given twice; give it once.`);
    }
    if (name === undefined) rows = whole('rows', size, 100_000);
    else sizes.set(name, whole('rows', size, 1_000_000));
  }
  return { rows, sizes: Object.fromEntries(sizes) };
}

function whole(option: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new UsageError(`--${option} ${text} is no whole number from 0 to ${most}.`);
}

function refuse(problem: string): never {
  throw new UsageError(problem);
}
