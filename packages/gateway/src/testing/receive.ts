import type { DescribedRoutes } from '@wa-clients/core/testing';

import type { Message } from '../generated/operations.ts';
import type { FakeGatewayData } from './data.ts';
import { newChat } from './new-chat.ts';
import { ulid } from './rules.ts';
import type { FakeWorld } from './world.ts';

/** Text message from WhatsApp. */
export interface IncomingText {
  /** JID of the contact. */
  readonly from: string;
  /** Text of the message. */
  readonly text: string;
  /** JID of the chat. Default: the contact's own chat. */
  readonly chat?: string;
  /** Name that the contact shows to others. */
  readonly pushName?: string;
}

/** Where a message arrives. */
interface Arrival {
  readonly session: string;
  readonly time: number;
  readonly data: FakeGatewayData;
  readonly world: FakeWorld;
  readonly collection: DescribedRoutes['collection'];
}

/** Stores a message that arrived, and emits its event. */
export function receiveText(
  { from, chat: jid = from, pushName, text }: IncomingText,
  { collection, data, session, time, world }: Arrival,
): Message {
  const known = data.chats.find((one) => one.jid === jid);
  if (known) Object.assign(known, { lastMessageAt: time });
  else {
    data.chats.unshift({ ...newChat(data.chats, jid), lastMessageAt: time, sessionId: session });
  }
  const message: Message = {
    id: `msg_${world.makeId(ulid.alphabet, ulid.length)}`,
    waMessageId: `3EB0${world.makeId('0123456789ABCDEF', 18)}`,
    sessionId: session,
    chatJid: jid,
    senderJid: from,
    ...(pushName !== undefined && { senderName: pushName }),
    body: text,
    type: 'text',
    direction: 'in',
    fromMe: false,
    deleted: false,
    edited: false,
    hasMedia: false,
    mentions: null,
    timestamp: time,
    createdAt: time,
  };
  collection('messages', session, jid).unshift({ ...message });
  const { waMessageId } = message;
  world.emit('message', session, {
    chatJid: jid,
    senderJid: from,
    ...(pushName !== undefined && { pushName }),
    body: text,
    type: 'text',
    fromMe: false,
    hasMedia: false,
    media: null,
    timestamp: time,
    waMessageId,
  });
  return message;
}
