// What a stream brings: events typed by their names, and gaps, which no app can overlook.
import type { Message, Wapikit } from '@wa-clients/wapikit';
import { streamWapikitEvents } from '@wa-clients/wapikit/realtime';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const wapikit: Wapikit;

for await (const item of streamWapikitEvents(wapikit, { onStatus: ({ state }) => console.log(state) })) {
  if (item.type === 'gap') continue;
  const { event } = item;
  if (event.event === 'NewMessage') typeOf(event.data.message).is<Message>();
  if (event.event === 'CampaignProgress') typeOf(event.data.messagesSent).is<number>();
}

// @ts-expect-error TS2353: an option of the other provider
streamWapikitEvents(wapikit, { since: 'evt_1' });
