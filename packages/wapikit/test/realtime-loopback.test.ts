import { describe, expect, it, onTestFinished } from 'vitest';

import { createWapikit } from '../src/index.ts';
import { streamWapikitEvents } from '../src/realtime.ts';
import { fakeWapikit } from '../src/testing.ts';

const disconnects = 50;
// Events that are sent over each connection, and after it.
const [heard, unheard] = [190, 10];
const total = heard + disconnects * (unheard + heard);

describe('more than 10,000 events over 50 forced disconnects on a real socket', () => {
  it('come once and in order, and each place where some are missing is told', async () => {
    const fake = fakeWapikit();
    const { close, url } = await fake.listen();
    onTestFinished(close);
    const wapikit = createWapikit({ apiKey: 'test-key', baseUrl: url });
    onTestFinished(() => wapikit.close());
    let published = 0;
    const publish = (count: number) => {
      for (const end = Math.min(total, published + count); published < end;) {
        published += 1;
        const progress = { campaignId: 'c', messagesSent: published, messagesErrored: 0 };
        fake.realtime.publish('CampaignProgress', progress);
      }
    };
    const stream = streamWapikitEvents(wapikit, {
      reconnect: { maxDelayMs: 5 },
      onStatus: ({ state }) => {
        if (state === 'open') setTimeout(publish, 0, heard);
      },
    });
    const read: number[] = [];
    let [before, gaps, missing] = [0, 0, 0];
    let isAfterGap = false;
    for await (const item of stream) {
      if (item.type === 'gap') {
        gaps += 1;
        isAfterGap = true;
        continue;
      }
      if (item.event.event !== 'CampaignProgress') continue;
      const { messagesSent } = item.event.data;
      // Only a gap may stand between two events that do not follow each other.
      if (!isAfterGap) expect(messagesSent).toBe(before + 1);
      missing += messagesSent - before - 1;
      isAfterGap = false;
      before = messagesSent;
      read.push(messagesSent);
      if (messagesSent === total) break;
      if (messagesSent !== published) continue;
      fake.realtime.disconnect(gaps % 2 === 0 ? 'break' : 'end');
      // Nobody hears these.
      publish(unheard);
    }
    expect(gaps).toBe(disconnects);
    expect(read.length + missing).toBe(total);
    expect(missing).toBe(unheard * gaps);
  }, 600_000);
});
