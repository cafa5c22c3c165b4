import { setTimeout as sleep } from 'node:timers/promises';

import { fault } from '../testing/fault.ts';
import type { Fault } from '../testing/fault-definition.ts';
import { UsageError } from './usage-error.ts';

/** Faults that a command line or the control API asks for. */
export interface FaultOrder {
  /** Public name of the operation, or `*` for any. */
  readonly operation: string;
  /** Kind with its values, such as `status:503`. */
  readonly fault: string;
  readonly times: number;
}

type Make = (...values: readonly string[]) => Fault;

const kinds: Readonly<Record<string, { readonly form: string; readonly make: Make }>> = {
  status: {
    form: 'status:CODE[:RETRY_AFTER_SECONDS]',
    make: (code, retryAfter) =>
      fault.status(
        whole('status', code, 200, 599),
        retryAfter === undefined ? {} : { retryAfter: whole('status', retryAfter, 0, 1e9) },
      ),
  },
  delay: { form: 'delay:MS', make: (ms) => delayed(whole('delay', ms, 0, 3_600_000)) },
  reset: { form: 'reset', make: () => fault.reset() },
  resetBody: { form: 'resetBody', make: () => fault.resetBody() },
  truncate: { form: 'truncate', make: () => fault.truncate() },
  stall: { form: 'stall', make: () => fault.stallHeaders() },
  stallBody: { form: 'stallBody', make: () => fault.stallBody() },
  malformed: { form: 'malformed', make: malformed },
  wrongShape: { form: 'wrongShape', make: () => fault.wrongShape() },
  html: { form: 'html[:CODE]', make: (code = '200') => fault.html(whole('html', code, 200, 599)) },
  oversize: { form: 'oversize:BYTES', make: (bytes) => fault.oversize(whole('oversize', bytes, 1, 2 ** 30)) },
  emptyPage: { form: 'emptyPage', make: () => fault.emptyPage() },
  repeatCursor: { form: 'repeatCursor', make: () => fault.repeatCursor() },
};

/** The forms of all faults that can be ordered. */
export const faultForms: readonly string[] = Object.values(kinds).map(({ form }) => form);

/**
 * Creates one fault from its kind and values, such as `status:503`.
 *
 * @throws UsageError for an unknown kind or a wrong value.
 */
export function makeFault(text: string): Fault {
  const [kind = '', ...values] = text.split(':');
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!known) throw new UsageError(`There is no fault "${kind}"; there are ${faultForms.join(', ')}.`);
  const most = known.form.split(':').length - 1;
  if (values.length > most) throw new UsageError(`The fault "${text}" has too many values; write ${known.form}.`);
  return known.make(...values);
}

/**
 * Reads an order such as `contacts.list=status:503*2`.
 *
 * @throws UsageError for a text of another form.
 */
export function parseFaultOrder(text: string): FaultOrder {
  const match = /^([^=]+)=([^*]+)(?:\*(\d+))?$/.exec(text);
  const [, operation = '', order = '', times = '1'] = match ?? [];
  if (!match || Number(times) < 1 || Number(times) > 10_000) {
    throw new UsageError(
      `--fault "${text}" cannot be read; write OPERATION=FAULT or OPERATION=FAULT*TIMES, such as 'contacts.list=status:503*2'.`,
    );
  }
  makeFault(order);
  return { operation, fault: order, times: Number(times) };
}

function whole(kind: string, text: string | undefined, least: number, most: number): number {
  const value = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(
      `The fault "${kind}" needs a whole number from ${least} to ${most}; write ${kinds[kind]?.form ?? kind}.`,
    );
  }
  return value;
}

/** The regular response, later by the machine's clock. */
function delayed(ms: number): Fault {
  return {
    kind: 'delay',
    answer: async ({ real, signal }) => {
      await sleep(ms, undefined, { signal });
      return real();
    },
  };
}

/** A response that says that it is JSON, and ends in the middle of it. */
function malformed(): Fault {
  const headers = { 'content-type': 'application/json' };
  return { kind: 'malformed', answer: () => ({ status: 200, headers, text: '{"data":[{"id":' }) };
}
