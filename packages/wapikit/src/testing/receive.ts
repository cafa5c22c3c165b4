import { createRandom } from '@wa-clients/core/testing';

import type { FakeWapikit } from '../testing.ts';

/**
 * Stores a text message of a customer in their active conversation, and sends its event; the contact and the conversation
 * are made where they are new.
 */
export function receiveText(
  { from, text }: { readonly from: string; readonly text: string },
  { data, realtime }: Pick<FakeWapikit, 'data' | 'realtime'>,
  time: number,
): { readonly id: string } {
  const phone = from.replaceAll(/\D/g, '');
  const createdAt = new Date(time).toISOString();
  // Two messages at the same time have ids of their own.
  const stored = data.conversations.reduce((count, { messages }) => count + 1 + messages.length, 0);
  const random = createRandom(time + stored);
  let contact = data.contacts.find((one) => one.phone === phone);
  if (!contact) {
    const known = { uniqueId: random.uuid(), name: phone, phone, attributes: {}, createdAt };
    contact = { ...known, lists: [], tags: [], conversations: [], status: 'Active' };
    data.contacts.push(contact);
  }
  const { attributes, name, status, uniqueId: contactId } = contact;
  let conversation = data.conversations.find((one) => one.contactId === contactId && one.status === 'Active');
  if (!conversation) {
    conversation = {
      uniqueId: random.uuid(),
      contactId,
      campaignId: '',
      organizationId: data.conversations[0]?.organizationId ?? random.uuid(),
      initiatedBy: 'Contact',
      messages: [],
      createdAt,
      status: 'Active',
      contact: { uniqueId: contactId, name, phone, attributes, createdAt: contact.createdAt, status },
      numberOfUnreadMessages: 0,
      tags: [],
      totalMessages: 0,
    };
    data.conversations.push(conversation);
  }
  const message = {
    uniqueId: random.uuid(),
    conversationId: conversation.uniqueId,
    direction: 'InBound' as const,
    status: 'Unread' as const,
    messageType: 'Text' as const,
    createdAt,
    whatsAppMessageId: `wamid.HBgM${random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 24)}`,
    messageData: { text },
  };
  conversation.messages.push(message);
  const { numberOfUnreadMessages, totalMessages = 0 } = conversation;
  Object.assign(conversation, {
    numberOfUnreadMessages: numberOfUnreadMessages + 1,
    totalMessages: totalMessages + 1,
  });
  realtime.publish('NewMessage', { conversation: { uniqueId: conversation.uniqueId, contactId }, message });
  return { id: message.uniqueId };
}
