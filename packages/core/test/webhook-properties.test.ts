import { signWebhook, verifyWebhook } from '@wa-clients/core/webhooks';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nodeSignature, stoppedClock, timed } from './support/webhooks.ts';

const header = 'x-example-signature';

describe('whatever is sent', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue());
  const secrets = fc.string({ minLength: 1, unit: 'binary' });

  it('is signed by the fakes as Node signs it, and passes', async () => {
    await fc.assert(
      fc.asyncProperty(object, secrets, fc.nat(), async (payload, key, seconds) => {
        const text = JSON.stringify(payload);
        const time = seconds * 1000 + 999;
        const value = await signWebhook(timed, { body: text, secrets: [key], time });
        expect(value).toBe(`${seconds} ${nodeSignature(key, `${seconds}.${text}`)}`);
        const clock = stoppedClock(time);
        const delivery = await verifyWebhook(timed, { body: text, secret: key, headers: { [header]: value }, clock });
        expect(delivery.payload).toEqual(JSON.parse(text));
      }),
      { seed: 42 },
    );
  });

  it('is refused once a single byte of body, time, signature or secret is another', async () => {
    const seconds = 1_800_000_000;
    const clock = stoppedClock(seconds * 1000);
    const places = fc.record({
      part: fc.constantFrom('body', 'header', 'secret'),
      at: fc.nat(),
      to: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(object, fc.string({ minLength: 1, maxLength: 40 }), places, async (payload, key, place) => {
        const parts = {
          body: Buffer.from(JSON.stringify(payload)),
          header: Buffer.from(`${seconds} ${nodeSignature(key, `${seconds}.${JSON.stringify(payload)}`)}`),
          secret: Buffer.from(key),
        };
        const changed = parts[place.part];
        const index = place.at % changed.length;
        // Within 7 bits for text, so that it stays as long.
        const mask = place.part === 'body' ? place.to : place.to & 0x7f || 1;
        changed[index] = (changed[index] ?? 0) ^ mask;
        const headers = { [header]: parts.header.toString('latin1') };
        const outcome = verifyWebhook(timed, {
          body: parts.body,
          headers,
          secret: parts.secret.toString('latin1'),
          clock,
        });
        await expect(outcome).rejects.toMatchObject({ code: expect.stringMatching(/^(webhook|config)_invalid$/) });
      }),
      { numRuns: 500, seed: 42 },
    );
  });
});
