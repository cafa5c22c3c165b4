import { call, isWaError } from '@wa-clients/core';
import { define, format } from '@wa-clients/core/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/mini';

import { getThing, sendThing } from './support/client.ts';
import { failure } from './support/things.ts';
import { answers, watchedClient } from './support/watched-client.ts';

const moment = define(() => z.string().check(format('date-time')));
const thing = define(() => z.looseObject({ at: z.union([moment, z.null()]) }));

const outcomeOf = async (at: string) => {
  const { client, drift } = await watchedClient(
    answers({ at }),
    { 'things.get': { response: thing } },
    { responses: 'strict' },
  );
  const error = await call(client, getThing, { id: 'a' }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { code: isWaError(error) ? error.code : undefined, reports: drift.length };
};

describe('a timestamp whose offset has no colon', () => {
  it.each(['2026-01-02T03:04:05+0000', '2026-01-02T03:04:05.678-0330', '2026-01-02T03:04:05Z'])(
    'is no reason to refuse a response: %s',
    async (at) => {
      expect((await outcomeOf(at)).code).toBeUndefined();
    },
  );

  it('is reported all the same', async () => {
    expect((await outcomeOf('2026-01-02T03:04:05+0000')).reports).toBe(1);
    expect((await outcomeOf('2026-01-02T03:04:05+00:00')).reports).toBe(0);
  });

  it.each(['2026-01-02T03:04:05+9900', '2026-13-02T03:04:05+0000', '2026-01-02T03:04:05 0000', '2026-01-02+0000'])(
    'is a timestamp otherwise: %s',
    async (at) => {
      expect((await outcomeOf(at)).code).toBe('schema_mismatch');
    },
  );

  it('is never sent', async () => {
    const request = define(() => z.looseObject({ body: z.looseObject({ text: moment }) }));
    const { client } = await watchedClient(answers({}), { 'things.send': { request } }, { requests: 'strict' });
    const error = await failure(call(client, sendThing, { text: '2026-01-02T03:04:05+0000' }));
    const expected = 'body.text (expected a string of format date-time, with a colon in its offset)';
    expect(error).toMatchObject({ code: 'request_invalid', message: expect.stringContaining(expected) as string });
  });
});
