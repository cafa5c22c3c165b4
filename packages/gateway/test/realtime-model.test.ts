import { createRandom } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import type { GatewayEvent, StreamItem } from '../src/realtime.ts';
import { message, type Streaming, streaming, textOf } from './support/streaming.ts';

/** What happens to a stream, each with how often. */
const acts = {
  say: 6,
  sayMany: 1,
  sayUnstored: 1,
  loseOnTheWay: 1,
  read: 6,
  disconnect: 2,
  repeat: 1,
  failReplay: 1,
  beat: 1,
  resume: 1,
} as const;
const names = Object.entries(acts).flatMap(([name, count]) =>
  Array.from({ length: count }, () => name as keyof typeof acts),
);

/** Plays a scenario made from a seed; gives the stored events that were published and those that were read, in order. */
async function play(seed: number) {
  const random = createRandom(seed);
  const { clock, fake, open, say }: Streaming = streaming();
  const published: string[] = [];
  const read: string[] = [];
  const gaps = new Set<string>();
  let checkpoint: string | undefined;
  const publish = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      published.push(`${published.length + 1}`);
      say(published.at(-1) ?? '');
    }
  };
  const note = ({ value }: IteratorResult<StreamItem<GatewayEvent>, undefined>) => {
    const text = textOf(value);
    ({ checkpoint } = value ?? {});
    if (value?.type === 'gap') gaps.add(text);
    else if (/^\d+$/.test(text)) read.push(text);
  };
  const maxBuffered = 1 + random.integer(300);
  let stream = await open({ maxBuffered });
  publish(1);
  note(await stream.next());
  const readOne = async () => {
    if (read.length < published.length) note(await stream.next());
  };
  const steps: Readonly<Record<keyof typeof acts, () => unknown>> = {
    say: () => publish(1 + random.integer(5)),
    sayMany: () => publish(150 + random.integer(300)),
    sayUnstored: () => fake.realtime.publish('session.status', { status: 'working' }),
    // Only what is lost right before a break can be asked for again.
    loseOnTheWay: () => {
      published.push(`${published.length + 1}`);
      fake.realtime.publish('message', message(published.at(-1) ?? ''), { sent: false });
      fake.realtime.disconnect();
    },
    read: readOne,
    disconnect: () => fake.realtime.disconnect(random.chance(0.5) ? 1000 : undefined),
    repeat: () => fake.realtime.repeatReplayed(random.integer(30)),
    failReplay: () => fake.realtime.failReplay(),
    beat: () => clock.advance(20_000),
    resume: async () => {
      await stream.return?.();
      stream = await open({ maxBuffered, resume: checkpoint });
    },
  };
  // oxlint-disable no-await-in-loop -- steps follow one another by their nature
  for (let step = 0; step < 40; step += 1) await steps[random.pick(names)]();
  while (read.length < published.length) await readOne();
  // oxlint-enable no-await-in-loop
  return { published, read, gaps: [...gaps] };
}

describe('a stream of the gateway, whatever happens to it', () => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed + 1))(
    'loses, repeats and reorders no stored event (scenario %i)',
    async (seed) => {
      const { gaps, published, read } = await play(seed);
      expect(read).toEqual(published);
      for (const gap of gaps) expect(gap).toBe('(not_logged session.status auth.qr auth.code)');
    },
  );
});
