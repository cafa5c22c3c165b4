import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';

import { createWapikit, isWapikitError, type Message } from '../src/index.ts';
import {
  type StreamItem,
  type StreamStatus,
  streamWapikitEvents,
  type WapikitEvent,
  type WapikitStreamOptions,
} from '../src/realtime.ts';
import { fakeWapikit } from '../src/testing.ts';

const progress = (messagesSent: number) => ({ campaignId: 'c', messagesSent, messagesErrored: 0 });

/** Number of sent messages of a progress event, or the reason of a gap. */
function shortly(item: StreamItem<WapikitEvent> | undefined): unknown {
  if (item?.type === 'gap') return [item.reason, item.events];
  return item?.event.event === 'CampaignProgress' ? item.event.data.messagesSent : item?.event;
}

/** A stream of a client of the fake, whose connection is open. */
async function streaming(options: WapikitStreamOptions = {}) {
  const clock = virtualClock({ autoAdvanceBelowMs: 20_000 });
  const fake = fakeWapikit({ clock });
  const wapikit = createWapikit({ apiKey: 'test-key', fetch: fake.fetch, clock });
  onTestFinished(() => wapikit.close());
  const statuses: StreamStatus[] = [];
  let isOpen = () => {};
  const opened = new Promise<void>((resolve) => (isOpen = resolve));
  const onStatus = (status: StreamStatus) => {
    statuses.push(status);
    if (status.state === 'open') isOpen();
  };
  const stream = streamWapikitEvents(wapikit, { onStatus, ...options })[Symbol.asyncIterator]();
  const first = stream.next();
  await opened;
  return { clock, fake, first, statuses, stream, wapikit };
}

describe('the events of Wapikit', () => {
  it('are returned with their data as it comes, and without the greeting of the service', async () => {
    const { fake, first, stream } = await streaming();
    fake.realtime.publish('CampaignProgress', progress(3));
    fake.realtime.publish('ReloadRequired', null);
    fake.realtime.send('event: Later\ndata: plain\n\nevent: Later\ndata: {"a":1}\n\n');
    expect((await first).value).toEqual({
      type: 'event',
      event: { event: 'CampaignProgress', data: progress(3) },
      checkpoint: expect.any(String),
    });
    const events: unknown[] = [];
    for (let count = 0; count < 3; count += 1) events.push(shortly((await stream.next()).value));
    expect(events).toEqual([
      { event: 'ReloadRequired', data: null },
      { event: 'Later', data: 'plain' },
      { event: 'Later', data: { a: 1 } },
    ]);
  });

  it('have the type of their name', () => {
    type Known<Name> = Extract<WapikitEvent, { readonly event: Name }>;
    expectTypeOf<Known<'NewMessage'>['data']['message']>().toEqualTypeOf<Message>();
    expectTypeOf<Known<'CampaignProgress'>['data']['messagesSent']>().toEqualTypeOf<number>();
  });

  it('send the token in the query alone, and no error shows it', async () => {
    const { fake } = await streaming();
    const [request] = fake.requests;
    expect(request?.query.get('token')).toBe('test-key');
    expect(request?.headers.get('x-access-token')).toBeNull();
    const other = createWapikit({ apiKey: 'other-key-4711', fetch: fake.fetch });
    const outcome = streamWapikitEvents(other)[Symbol.asyncIterator]().next();
    const error: unknown = await outcome.catch((reason: unknown) => reason);
    expect(isWapikitError(error, 'unauthorized') && error.status).toBe(401);
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('4711');
  });

  it.each(['end', 'break'] as const)('tell a gap after each connection that is lost by an %s', async (how) => {
    const { fake, first, stream } = await streaming({ events: ['CampaignProgress'] });
    fake.realtime.publish('CampaignProgress', progress(1));
    expect(shortly((await first).value)).toBe(1);
    fake.realtime.disconnect(how);
    fake.realtime.publish('CampaignProgress', progress(2));
    expect(shortly((await stream.next()).value)).toEqual(['not_replayed', ['CampaignProgress']]);
    fake.realtime.publish('CampaignProgress', progress(3));
    expect(shortly((await stream.next()).value)).toBe(3);
  });

  it('tell a gap first when they are resumed, since nothing is replayed', async () => {
    const { fake, first, stream, wapikit } = await streaming();
    fake.realtime.publish('CampaignProgress', progress(1));
    const { value } = await first;
    await stream.return?.();
    expect(fake.realtime.connections()).toBe(0);
    const resumed = streamWapikitEvents(wapikit, { resume: value?.checkpoint })[Symbol.asyncIterator]();
    expect(shortly((await resumed.next()).value)).toEqual(['not_replayed', undefined]);
  });

  it('that do not come for five minutes are asked for again, which costs a gap and not silence', async () => {
    const { clock, first, statuses } = await streaming();
    await clock.advance(299_000);
    expect(statuses).toHaveLength(2);
    await clock.advance(2_000);
    expect(statuses[2]).toMatchObject({ state: 'waiting', error: { code: 'timed_out' } });
    expect(shortly((await first).value)).toEqual(['not_replayed', undefined]);
  });

  it('are a signal without data where none is known, and no event of which data is', async () => {
    const { fake, first, stream } = await streaming();
    fake.realtime.send('event: ReloadRequired\ndata:\n\nevent: NewMessage\ndata:\n\n');
    expect(shortly((await first).value)).toEqual({ event: 'ReloadRequired', data: null });
    await expect(stream.next()).rejects.toMatchObject({ code: 'not_json' });
  });

  it.each([[['']], [[undefined]], [[7]], [[]], ['NewMessage']])('are not asked for by the names %j', (events) => {
    const wapikit = createWapikit({ apiKey: 'test-key', fetch: fakeWapikit().fetch });
    const iterate = () => streamWapikitEvents(wapikit, { events } as never)[Symbol.asyncIterator]();
    expect(iterate).toThrow('events must be an array with one name or more');
  });

  it('throw on data that is not JSON under a known name, and let an unknown name have any', async () => {
    const { fake, first } = await streaming();
    fake.realtime.send('event: NewMessage\ndata: {"conversation"\n\n');
    await expect(first).rejects.toMatchObject({ code: 'not_json', checkpoint: expect.any(String) });
  });
});
