import { isWaError } from '@wa-clients/core';
import { receiveWebhook, verifyWebhook } from '@wa-clients/core/webhooks';
import { describe, expect, it } from 'vitest';

import { canaries, canaryKey, everything, tracesIn } from './support/canary.ts';
import { failure } from './support/things.ts';
import { nodeSignature, plain, stoppedClock, timed } from './support/webhooks.ts';

const header = 'x-example-signature';
const body = `{"said":"${canaries.body}"}`;
const broken = `{"said":"${canaries.body}`;
const clock = stoppedClock(1_800_000_000_000);
const sign = (text: string, seconds = 1_800_000_000) => `${seconds} ${nodeSignature(canaryKey, `${seconds}.${text}`)}`;
const verify = (text: string, value: string, secret: unknown = canaryKey) =>
  verifyWebhook(timed, {
    body: text,
    secret: secret as string,
    clock,
    headers: { [header]: value, 'x-note': canaries.header },
  });

/** Every way in which a check ends badly. */
const failures: Record<string, () => Promise<unknown>> = {
  missing_header: () => verifyWebhook(plain, { body, secret: canaryKey, headers: { 'x-note': canaries.header } }),
  'malformed header': () => verify(body, canaries.header),
  bad_signature: () => verify(body, sign('{}')),
  too_old: () => verify(body, sign(body, 1)),
  too_new: () => verify(body, sign(body, 9_000_000_000)),
  'malformed body': () => verify(broken, sign(broken)),
  'no object': () => verify(`"${canaries.body}"`, sign(`"${canaries.body}"`)),
  'parsed body': () => verify({ said: canaries.body } as never, sign(body)),
  'empty secret among others': () => verify(body, sign(body), [canaryKey, '']),
  'failing secret': () =>
    verify(body, sign(body), () => {
      throw new Error(canaryKey);
    }),
  too_large: () => {
    const headers = { [header]: canaries.header };
    const request = new Request(`https://app.example.com/${canaries.path}`, { method: 'POST', headers, body });
    return receiveWebhook(plain, request, { secret: canaryKey, maxBodyBytes: 1 });
  },
};

describe('no error shows the secret, the body, a header or an address', () => {
  it.each(Object.entries(failures))('%s', async (_, fail) => {
    const error = await failure(fail());
    expect(isWaError(error)).toBe(true);
    const shown = everything(error);
    expect(shown).toMatch(/webhook_invalid|config_invalid/);
    expect(tracesIn(shown)).toEqual([]);
    for (const value of Object.values(canaries)) expect(shown).not.toContain(value);
  });
});
