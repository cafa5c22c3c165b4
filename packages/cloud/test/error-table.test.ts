import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { createCloud, explainMetaError, isWaError } from '../src/index.ts';
import { fakeCloud, metaFault } from '../src/testing.ts';

/** What a failure means for the same send and the same read, and under which code of ours it is told. */
type Fate =
  /** Nothing was sent, and the call is repeated after a pause. */
  | 'paused'
  /** Nothing was sent, and the limit lasts too long for a repeat. */
  | 'slow'
  /** Nothing was sent, and nothing ever will be by the same request. */
  | 'final'
  /** It may have been sent; a read is repeated. */
  | 'unclear'
  /** Nothing was sent; the app can try again, by itself. */
  | 'later';

/**
 * The table of Meta's codes, with their status and what becomes of them, as its pages have it: written from them, and not
 * from what the packages know. Where a page says no status, it is that of most codes, 400.
 */
const table: [codes: readonly number[], status: number, code: string, fate: Fate][] = [
  [[0, 190], 401, 'unauthorized', 'final'],
  [[3], 500, 'server_error', 'final'],
  [[10, 200, 299, 131_005], 403, 'forbidden', 'final'],
  [[368, 131_031, 130_497], 403, 'forbidden', 'final'],
  [[4, 80_007, 130_429, 131_056], 400, 'rate_limited', 'paused'],
  [[131_048, 131_064, 133_016], 400, 'rate_limited', 'slow'],
  [[131_208], 429, 'rate_limited', 'paused'],
  [[1], 400, 'bad_request', 'unclear'],
  [[2], 503, 'server_error', 'unclear'],
  [[131_000, 131_016], 500, 'server_error', 'unclear'],
  [[133_004], 503, 'server_error', 'unclear'],
  [[131_057], 500, 'rate_limited', 'paused'],
  [[2_494_100], 400, 'rate_limited', 'paused'],
  [[33, 100, 131_008, 131_009, 131_021, 131_026, 131_030], 400, 'bad_request', 'final'],
  [[131_037, 131_042], 400, 'bad_request', 'final'],
  [[131_045], 500, 'server_error', 'final'],
  [[131_047, 131_049, 131_050, 130_472, 131_051, 131_052, 131_053], 400, 'bad_request', 'final'],
  [[131_055, 134_100], 400, 'bad_request', 'final'],
  [[134_101], 400, 'bad_request', 'later'],
  [[134_102], 500, 'server_error', 'final'],
  [[131_059, 131_062, 131_063], 400, 'bad_request', 'final'],
  [[132_000, 132_008, 132_012, 132_005, 132_007, 132_015, 132_016, 132_068, 132_069], 400, 'bad_request', 'final'],
  [[132_001], 404, 'not_found', 'final'],
  [[133_000], 500, 'server_error', 'final'],
  [[133_005, 133_006, 133_008, 133_009, 133_010], 400, 'bad_request', 'final'],
  [[133_015], 400, 'bad_request', 'later'],
  [[134_011, 135_000, 137_000], 400, 'bad_request', 'final'],
  // Neither is about the key, whatever the status says.
  [[138_000, 138_006], 401, 'http_error', 'final'],
  [[138_001, 138_003, 138_013], 400, 'bad_request', 'final'],
  [[138_002], 429, 'rate_limited', 'slow'],
  [[138_009, 138_012], 400, 'rate_limited', 'slow'],
  [[138_005], 429, 'rate_limited', 'paused'],
  [[139_000, 139_001, 139_002, 139_003, 139_004, 139_100, 139_101], 400, 'bad_request', 'final'],
  [[139_102, 139_103], 400, 'bad_request', 'later'],
  [[131_020, 131_041], 400, 'bad_request', 'final'],
  [[131_207], 403, 'forbidden', 'final'],
  [[2_388_040, 2_388_299, 2_593_107, 2_593_108], 400, 'bad_request', 'final'],
];
const rows = table.flatMap(([codes, status, code, fate]) => codes.map((meta) => [meta, status, code, fate] as const));

async function outcome(operation: 'messages.send' | 'flows.get', meta: number) {
  const clock = virtualClock();
  const fake = fakeCloud({ clock });
  const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch, clock });
  fake.fail(operation, ...Array.from({ length: 3 }, () => metaFault(meta)));
  const call =
    operation === 'flows.get'
      ? cloud.flows.get({ flow_id: '6627390910605886' })
      : cloud.messages.send({
          phone_number_id: '106540352242922',
          messaging_product: 'whatsapp',
          to: '+14155550123',
          type: 'text',
          text: { body: 'x' },
        });
  const failed = call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  await clock.advance(600_000);
  const error = await failed;
  if (!isWaError(error)) throw new Error('It did not fail.');
  const { ambiguous = false, code, retryable, status } = error;
  return { code, status, retryable, ambiguous, isRepeated: fake.requests.length > 1 };
}

describe("Meta's table of errors", () => {
  it.each(rows)('%i: status %i is %s, and %s', async (meta, status, code, fate) => {
    const isRepeatedRead = ['paused', 'unclear', 'later'].includes(fate);
    // Waits of minutes are longer than a call waits.
    const isLong = [133_015, 134_101].includes(meta);
    expect(await outcome('messages.send', meta)).toEqual({
      code,
      status,
      retryable: fate === 'paused' || fate === 'later',
      ambiguous: fate === 'unclear',
      isRepeated: fate === 'paused',
    });
    expect(await outcome('flows.get', meta)).toEqual({
      code,
      status,
      retryable: isRepeatedRead,
      ambiguous: false,
      isRepeated: isRepeatedRead && !isLong,
    });
  });

  it('has a sentence for each code', () => {
    expect(rows.filter(([meta]) => explainMetaError(meta) === undefined)).toEqual([]);
  });
});
