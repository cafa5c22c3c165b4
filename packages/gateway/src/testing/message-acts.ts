import type { FakeAct, FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';

import type { FakeGatewayData } from './data.ts';
import { newChat } from './new-chat.ts';
import { receipts, ulid } from './rules.ts';
import type { FakeWorld } from './world.ts';

type Members = Readonly<Record<string, unknown>>;
type Row = Record<string, unknown>;

/** Operations on messages: what is sent stands in its chat and gets receipts. */
export function messageActs(chats: FakeGatewayData['chats'], world: FakeWorld): OwnActs {
  const put = (act: FakeAct, to: string, members: Members): Row => {
    const { session = '' } = act.request.params;
    const chat = chatOf(act, chats, to);
    Object.assign(chat, { lastMessageAt: act.request.time });
    const message = act.add('messages', { ...messageOf(act, world), ...members, chatJid: to }, session, to);
    planReceipts(message, session, world, act.request.time);
    return message;
  };
  const same = onMessage(() => undefined);
  return {
    'messages.send': (act) => {
      const { request } = act;
      const body = request.body as Members;
      const to = String(body['to']);
      if (request.query.get('async') === 'true') {
        // Nothing takes messages out of the queue.
        return { instead: { mode: 'async', outboxId: `out_${world.makeId(ulid.alphabet, ulid.length)}` }, status: 202 };
      }
      if (!to.includes('@')) return notSent('the recipient is no JID');
      const { waMessageId } = put(act, to, contentOf(body));
      return { row: { ...sent(String(waMessageId), request.time), outboxId: undefined, replayed: undefined } };
    },
    'messages.update': onMessage((message, { request }) => {
      Object.assign(message ?? {}, { body: (request.body as Members)['text'], edited: true });
      return undefined;
    }),
    'messages.revoke': onMessage((message) => {
      Object.assign(message ?? {}, { deleted: true });
      return undefined;
    }),
    'messages.react': same,
    'messages.removeReaction': same,
    'messages.vote': (act) =>
      isEmpty((act.request.body as Members)['options'])
        ? { refused: { status: 400, message: 'options must not be empty' } }
        : same(act),
    'messages.forward': onMessage((message, act) => {
      const { body, hasMedia, type } = message ?? { body: '', hasMedia: false, type: 'text' };
      return String(put(act, String((act.request.body as Members)['to']), { body, hasMedia, type })['waMessageId']);
    }),
  };
}

/** Changes the message of the path, if the chat of the body has it; the gateway does not look it up. */
function onMessage(change: (message: Row | undefined, act: FakeAct) => string | undefined): OwnAct {
  return (act) => {
    const { request, rows } = act;
    const { mid = '', session = '' } = request.params;
    const { chat } = (request.body ?? {}) as Members;
    const found = rows('messages', session, String(chat)).find(({ waMessageId }) => waMessageId === mid);
    return { instead: sent(change(found, act) ?? mid, request.time) };
  };
}

/** Result of a message that was sent. */
function sent(waMessageId: string, timestamp: number): Members {
  return { mode: 'sync', status: 'sent', timestamp, waMessageId };
}

function notSent(message: string): FakeOutcome {
  return { refused: { status: 500, message } };
}

function isEmpty(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 0;
}

/** Chat of a JID, which is created if it does not exist. */
function chatOf({ add, request }: FakeAct, chats: FakeGatewayData['chats'], jid: string): object {
  const known = chats.find((one) => one.jid === jid);
  if (known) return known;
  const blank = { name: undefined, mutedUntil: undefined, aliases: undefined };
  return add('chats', { ...newChat(chats, jid), ...blank }, request.params['session'] ?? '');
}

/** Fields of a message that the session sends now. */
function messageOf({ request }: FakeAct, { makeId }: FakeWorld): Members {
  const own = { direction: 'out', fromMe: true, deleted: false, edited: false, hasMedia: false, status: 'sent' };
  return {
    ...own,
    id: `msg_${makeId(ulid.alphabet, ulid.length)}`,
    waMessageId: `3EB0${makeId('0123456789ABCDEF', 18)}`,
    timestamp: request.time,
    createdAt: request.time,
    senderName: undefined,
    mentions: undefined,
    mentionNames: undefined,
    media: undefined,
  };
}

/** A sent message as it appears in its chat. */
function contentOf({ caption, media, medias, mentions, name, replyTo, text, type }: Members): Members {
  const { caption: ofMedia, filename, mimetype } = (media ?? {}) as Members;
  return {
    type,
    body: text ?? ofMedia ?? caption ?? (type === 'poll' ? name : undefined) ?? '',
    hasMedia: media !== undefined || medias !== undefined,
    ...(media !== undefined && { media: { filename, mimetype } }),
    ...(Array.isArray(mentions) && mentions.length > 0 && { mentions }),
    quotedMessageId: replyTo,
  };
}

/** Plans the receipts of a message, each of which changes its status and is an event. */
function planReceipts(message: Row, session: string, { emit, outOfOrder, timeline }: FakeWorld, time: number): void {
  const times = receipts.map(({ afterMs }) => afterMs);
  const statuses = receipts.map(({ status }) => status);
  for (const [index, status] of (outOfOrder ? statuses.toReversed() : statuses).entries()) {
    const at = time + (times[index] ?? 0);
    timeline.plan(at, () => {
      Object.assign(message, { status });
      const chatJid = String(message['chatJid']);
      const messageIds = [String(message['waMessageId'])];
      emit('message.status', session, { chatJid, messageIds, senderJid: chatJid, status, timestamp: at });
    });
  }
}
