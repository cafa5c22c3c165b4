import { createRandom } from '@wa-clients/core/testing';

import type { Conversation } from '../../generated/operations.ts';
import type { FakeKapsoData } from '../data.ts';

/** Rows by the name of their collection, below the ids in its path. */
export type RowsByName = (name: string, ...parents: readonly string[]) => Record<string, unknown>[];

/** A message to show. */
export interface ShownMessage {
  readonly id: string;
  readonly type: string;
  /** The user: a phone number in digits, or a business-scoped user id. */
  readonly user: string;
  readonly phoneNumberId: string;
  readonly at: number;
  readonly direction: 'inbound' | 'outbound';
  /** Body of the message as it was sent. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** Where messages are shown. */
interface Shown {
  readonly data: FakeKapsoData;
  readonly platform: RowsByName;
  readonly whatsapp: RowsByName;
}

/** Puts a message into the history and the conversations of both APIs; the rows that show it. */
export function showMessage({ data, platform, whatsapp }: Shown, message: ShownMessage): Record<string, unknown>[] {
  const { at, direction, id, phoneNumberId, type } = message;
  const conversation = conversationOf(data, message);
  addContact(data, message);
  const isPhone = /^\d+$/.test(message.user);
  const side = direction === 'inbound' ? 'from' : 'to';
  const row = () => ({
    id,
    timestamp: String(Math.floor(at / 1_000)),
    type,
    ...(isPhone ? { [side]: message.user } : { [side]: null, [`${side}_user_id`]: message.user }),
    ...(type in message.content && { [type]: message.content[type] }),
    kapso: {
      direction,
      status: direction === 'inbound' ? 'received' : 'pending',
      processing_status: 'completed',
      phone_number: isPhone ? `+${message.user}` : null,
      has_media: ['image', 'video', 'audio', 'document', 'sticker'].includes(type),
      whatsapp_conversation_id: conversation.id,
      content: textOf(message),
    },
  });
  const rows = [row(), row()];
  for (const [index, place] of [whatsapp('phoneNumberMessages', phoneNumberId), platform('messages')].entries()) {
    place.unshift(rows[index] ?? {});
  }
  const conversations = whatsapp('phoneNumberConversations', phoneNumberId);
  const known = conversations.findIndex((one) => one['id'] === conversation.id);
  if (known >= 0) conversations.splice(known, 1);
  conversations.unshift({ ...conversation, whatsapp_config_id: createRandom(1).uuid() });
  return rows;
}

/** Gives the user of a message a contact, where there is none. */
function addContact({ contacts }: FakeKapsoData, { at, id, user }: ShownMessage): void {
  if (contacts.some(({ business_scoped_user_id, wa_id }) => user === wa_id || user === business_scoped_user_id)) return;
  const moment = `${new Date(at).toISOString().slice(0, 23)}000Z`;
  const isPhone = /^\d+$/.test(user);
  contacts.unshift({
    id: createRandom(seedOf(`contact ${id}`)).uuid(),
    wa_id: isPhone ? user : null,
    business_scoped_user_id: isPhone ? null : user,
    parent_business_scoped_user_id: null,
    username: null,
    profile_name: isPhone ? `+${user}` : user,
    display_name: null,
    customer_id: null,
    metadata: null,
    created_at: moment,
    updated_at: moment,
  });
}

/** The conversation of a message, brought up to date and to the front; a new one where there is none that is active. */
function conversationOf({ conversations }: FakeKapsoData, message: ShownMessage): Conversation {
  const { at, direction, id, phoneNumberId, type, user } = message;
  const moment = `${new Date(at).toISOString().slice(0, 19)}Z`;
  const isPhone = /^\d+$/.test(user);
  const index = conversations.findIndex(
    (one) =>
      one.phone_number_id === phoneNumberId &&
      one.status === 'active' &&
      (isPhone ? one.phone_number === user : one.business_scoped_user_id === user),
  );
  const [found] = index < 0 ? [] : conversations.splice(index, 1);
  const known: Conversation = found ?? {
    // The same in each run: the first of a message, and no other, is about it.
    id: createRandom(seedOf(id)).uuid(),
    phone_number: isPhone ? user : null,
    business_scoped_user_id: isPhone ? null : user,
    status: 'active',
    last_active_at: moment,
    created_at: moment,
    updated_at: moment,
    metadata: {},
    phone_number_id: phoneNumberId,
  };
  const conversation: Conversation = {
    ...known,
    last_active_at: moment,
    updated_at: moment,
    kapso: {
      ...known.kapso,
      messages_count: (known.kapso?.messages_count ?? 0) + 1,
      last_message_id: id,
      last_message_type: type,
      last_message_timestamp: moment,
      last_message_text: textOf(message),
      [direction === 'inbound' ? 'last_inbound_at' : 'last_outbound_at']: moment,
    },
  };
  conversations.unshift(conversation);
  return conversation;
}

/** A number that a text always gives. */
function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return seed;
}

function textOf({ content, type }: ShownMessage): string {
  const { body, caption } = Object(content[type]) as { readonly body?: unknown; readonly caption?: unknown };
  const text = body ?? caption;
  return typeof text === 'string' ? text : `[${type}]`;
}
