import type { GatewayEvent } from '../events.ts';

/** Makes an event that is emitted now; its id is a ULID, so that ids tell which event is older. */
export type EventMaker = (
  event: string,
  payload: object,
  where: { readonly session: string; readonly organization?: string | undefined },
) => GatewayEvent;

/** Organization of the fake. */
export const organization = 'org_01HZX';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Returns the one maker of a fake's events, so that an event has the same id in webhooks and in streams. */
export function eventMaker(now: () => number): EventMaker {
  let made = 0;
  return (event, payload, where) => {
    made += 1;
    const timestamp = now();
    const sent: object = {
      schema: 'v1',
      id: `evt_${toBase32(timestamp, 10)}${toBase32(made, 16)}`,
      event,
      session: where.session,
      organization: where.organization ?? organization,
      timestamp,
      payload,
    };
    return sent as GatewayEvent;
  };
}

/** Writes a number in as many digits of Crockford's base 32. */
export function toBase32(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = (digits[rest % 32] ?? '') + text;
  return text;
}
