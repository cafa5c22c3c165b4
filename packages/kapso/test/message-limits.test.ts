import { describe, expect, it } from 'vitest';

import { messageLimits } from '../../whatsapp/test/support/message-limits.ts';
import { validator } from '../src/generated/schemas.ts';
import { createKapso, isWaError, type SendMessageInput } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

const phone_number_id = '1234567890';
const from = (message: object) => ({ phone_number_id, ...message }) as SendMessageInput;

function open(options: object = {}) {
  const fake = fakeKapso();
  fake.receive({ from: '14155550123' });
  return { fake, kapso: createKapso({ apiKey: 'test-key', fetch: fake.fetch, retry: false, ...options }) };
}

describe.each(messageLimits)('%s', (_, within, beyond, code) => {
  it('are taken by the schemas and by the fake', async () => {
    const { kapso } = open({ validate: validator({ requests: 'strict', responses: 'strict' }) });
    expect((await kapso.messages.send(from(within))).messages).toHaveLength(1);
  });

  it('are refused otherwise: before the request where it is validated, and by the fake with the code of Meta', async () => {
    const validated = open({ validate: validator({ requests: 'strict' }) });
    const error: unknown = await validated.kapso.messages.send(from(beyond)).catch((reason: unknown) => reason);
    expect([isWaError(error, 'request_invalid'), validated.fake.requests]).toEqual([true, []]);
    await expect(open().kapso.messages.send(from(beyond))).rejects.toMatchObject({
      code: 'bad_request',
      retryable: false,
      detail: { error: { code } },
    });
  });
});
