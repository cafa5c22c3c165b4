// What an app sends to people: the type of a message names what it needs, and a slip is seen where it is made.
import type {
  Gateway,
  MessageRequest as GatewayMessage,
  SendMediaMessage,
  SendTextMessage as GatewayText,
} from '@wa-clients/gateway';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const gateway: Gateway;

const chat = { session: 'sales', to: '6281234567890@s.whatsapp.net' } as const;

declare const maybe: string | undefined;

gateway.messages.send({ ...chat, type: 'text', text: 'Halo', mentions: [chat.to], replyTo: maybe });
gateway.messages.send({ ...chat, type: 'poll', name: 'Kapan?', options: ['Pagi', 'Sore'], selectableCount: 1 });
gateway.messages.send({ ...chat, type: 'location', latitude: -6.2, longitude: 106.8, async: true });
gateway.messages.send({ ...chat, type: 'contact', contact: { name: 'Sari', phone: '+6281234567890' } });
gateway.messages.send({ ...chat, type: 'contact', contact: { vcard: 'BEGIN:VCARD' } });
gateway.messages.send({ ...chat, type: 'sticker', media: { data: 'AAAA' } });

// The kinds of file are one form, so a kind that is known later alone needs no branches.
declare const kind: 'image' | 'video';
gateway.messages.send({ ...chat, type: kind, media: { data: 'AAAA' } });
const greeting: GatewayText = { type: 'text', to: chat.to, text: 'Halo' };
gateway.messages.send({ session: 'sales', ...greeting });
declare const any: GatewayMessage;
if (any.type === 'document') typeOf(any).is<SendMediaMessage>();

// @ts-expect-error TS2345: a text needs a text
gateway.messages.send({ ...chat, type: 'text' });
// @ts-expect-error TS2345: a poll needs answers
gateway.messages.send({ ...chat, type: 'poll', name: 'Kapan?' });
// @ts-expect-error TS2345: a location needs both numbers
gateway.messages.send({ ...chat, type: 'location', latitude: -6.2 });
// @ts-expect-error TS2322: a person without a card needs a name and a phone
gateway.messages.send({ ...chat, type: 'contact', contact: { name: 'Sari' } });
// @ts-expect-error TS2353: a file is no text
gateway.messages.send({ ...chat, type: 'image', text: 'Halo', media: { data: 'AAAA' } });
// @ts-expect-error TS2322: no such kind
gateway.messages.send({ ...chat, type: 'reaction', text: 'Halo' });
