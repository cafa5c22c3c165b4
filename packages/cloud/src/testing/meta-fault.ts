import { type Fault, fault } from '@wa-clients/core/testing';
import { graphError } from '@wa-clients/whatsapp/testing';

/** Statuses of codes that come with another one than 400. */
const statuses: Readonly<Record<number, number>> = {
  0: 401,
  2: 503,
  3: 500,
  10: 403,
  190: 401,
  368: 403,
  130_497: 403,
  131_000: 500,
  131_005: 403,
  131_016: 500,
  131_031: 403,
  131_045: 500,
  131_057: 500,
  131_207: 403,
  131_208: 429,
  132_001: 404,
  133_000: 500,
  133_004: 503,
  134_102: 500,
  138_000: 401,
  138_002: 429,
  138_004: 500,
  138_005: 429,
  138_006: 401,
  138_007: 500,
};

/**
 * A failure with a code of Meta, in its format and with its status: throttling comes with status 400.
 *
 * @example
 * fake.fail('messages.send', metaFault(130429), metaFault(131056));
 */
export function metaFault(code: number, message = `(#${code}) Made by the fake`): Fault {
  const { body, status } = graphError(statuses[code] ?? (isPermission(code) ? 403 : 400), message, code);
  return fault.status(status, { body });
}

/** The range of codes for single permissions. */
function isPermission(code: number): boolean {
  return code >= 200 && code <= 299;
}
