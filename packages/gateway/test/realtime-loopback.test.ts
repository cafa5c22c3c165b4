import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { describe, expect, it, onTestFinished } from 'vitest';

import { createGateway } from '../src/index.ts';
import { streamGatewayEvents } from '../src/realtime.ts';
import { fakeGateway } from '../src/testing.ts';
import { message } from './support/streaming.ts';

const total = 10_000;
const disconnects = 50;
const stretch = total / disconnects;

/** Bytes in use once everything else was collected. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('10,000 events over 50 forced disconnects on a real socket', () => {
  it('come each once and in order, told of no gap, in memory that does not grow', async () => {
    const fake = fakeGateway();
    const { close, url } = await fake.listen();
    onTestFinished(close);
    const gateway = createGateway({ apiKey: 'test-key', baseUrl: url });
    onTestFinished(() => gateway.close());
    let [published, forgotten, connections] = [0, 0, 0];
    const publish = (count: number) => {
      for (const end = Math.min(total, published + count); published < end;) {
        published += 1;
        fake.realtime.publish('message', message(String(published)));
      }
    };
    const read: number[] = [];
    const gaps: unknown[] = [];
    const heap: number[] = [];
    const stream = streamGatewayEvents(gateway, {
      events: ['message'],
      reconnect: { maxDelayMs: 5 },
      onStatus: ({ state }) => {
        if (state !== 'open') return;
        connections += 1;
        if (connections === 1) setTimeout(publish, 0, stretch);
      },
    });
    for await (const item of stream) {
      if (item.type === 'gap') gaps.push(item);
      else if (item.event.event === 'message') read.push(Number(item.event.payload.body));
      if (read.length === total) break;
      if (read.length % stretch > 0) continue;
      // In turn more events than one replay holds, and fewer, are sent without a connection; the others over the next one.
      fake.realtime.disconnect(read.length % (3 * stretch) === 0 ? 1000 : undefined);
      const isMany = read.length % (4 * stretch) === 0;
      if (published === read.length) publish(isMany ? 3 * stretch : stretch / 4);
      setTimeout(() => publish(read.length + stretch - published), 10);
      // What the fake keeps is not the client's memory.
      const old = read.length - 3 * stretch - forgotten;
      if (old > 0) fake.realtime.forget(old);
      forgotten += Math.max(0, old);
      if (read.length % 2_000 === 0) heap.push(usedBytes());
    }
    expect(gaps).toEqual([]);
    expect(read).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(connections).toBeGreaterThan(disconnects);
    const [early = 0] = heap;
    expect(Math.max(...heap) - early).toBeLessThan(2_000_000);
  }, 600_000);
});
