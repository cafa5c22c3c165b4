import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';

import { checkedOrigin } from './cross-origin.ts';
import type { FakeProgram } from './fake-program.ts';
import { isLoopback } from '../testing/is-loopback.ts';
import { type FaultOrder, parseFaultOrder } from './parse-fault.ts';
import type { SessionOptions } from './session.ts';
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
  if (secret !== undefined && webhook === undefined) refuse('--secret signs webhooks; add --webhook URL.');
  if (key !== undefined && !program.credentials) {
    refuse(`--key: ${program.title} takes several credentials, and the fake those of its tests; leave it out.`);
  }
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) refuse('--key has characters that no header can have.');
  if (replay !== undefined && (record ?? state ?? webhook) !== undefined) {
    refuse('--replay answers from its file alone; leave out --record, --state and --webhook.');
  }
  const { rows, sizes } = sizesOf(values.rows ?? []);
  if (values.contacts !== undefined) sizes['contacts'] = whole('contacts', values.contacts, 1_000_000);
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
  try {
    return parseArgs({ args: [...argv], options: known, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\.$/, ''));
  }
}

function sizesOf(texts: readonly string[]) {
  const sizes: Record<string, number> = {};
  let rows: number | undefined;
  for (const text of texts) {
    const [, name, size = ''] = /^(?:([\w.]+)=)?(\d+)$/.exec(text) ?? refuse(`--rows ${text}: write N or NAME=N.`);
    if (name === undefined) rows = whole('rows', size, 100_000);
    else sizes[name] = whole('rows', size, 1_000_000);
  }
  return { rows, sizes };
}

function whole(option: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new UsageError(`--${option} ${text} is no whole number from 0 to ${most}.`);
}

function refuse(problem: string): never {
  throw new UsageError(problem);
}
