import { describe, expect, it } from 'vitest';

import { message, streaming, take } from './support/streaming.ts';

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => String(from + index));

describe('the events of the gateway after a position', () => {
  it('tell a gap where the id to continue after was deleted, and none where it is the first of the log', async () => {
    const { fake, open, say } = streaming();
    const ids = say(...numbers(10)).map(({ id }) => id);
    fake.realtime.forget(2);
    const known = await open({ since: ids[2], events: ['message'] });
    expect(await take(known, 2)).toEqual(['4', '5']);
    await known.return?.();
    fake.realtime.forget(4);
    const unknown = await open({ since: ids[2], events: ['message'] });
    expect(await take(unknown, 5)).toEqual(['(position_unknown message)', ...numbers(4, 7)]);
  });

  it('tell a gap where the first event of a stream was deleted, and the events after it', async () => {
    const { fake, open, say } = streaming();
    const stream = await open({ events: ['message'] });
    say('1');
    const { value } = await stream.next();
    await stream.return?.();
    say('2', '3', '4');
    const resumed = await open({ resume: value?.checkpoint, events: ['message'] });
    expect(await take(resumed, 3)).toEqual(['2', '3', '4']);
    await resumed.return?.();
    fake.realtime.forget(2);
    const late = await open({ resume: value?.checkpoint, events: ['message'] });
    expect(await take(late, 3)).toEqual(['(position_unknown message)', '3', '4']);
  });

  it('get back what was stored before the last events and published after them', async () => {
    const { fake, open, say } = streaming();
    const stream = await open({ events: ['message'] });
    say('a');
    fake.realtime.publish('message', message('b'), { sent: false });
    say('c', 'd');
    expect(await take(stream, 3)).toEqual(['a', 'c', 'd']);
    fake.realtime.disconnect();
    say('e');
    expect(await take(stream, 2)).toEqual(['b', 'e']);
    fake.realtime.disconnect();
    say('f');
    expect(await take(stream, 1)).toEqual(['f']);
  });
});
