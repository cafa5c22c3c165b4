import type { GatewayEventPayloads } from '../events.ts';

const chatJid = '6281234567890@s.whatsapp.net';
const groupJid = '12345-67890@g.us';
const at = Date.UTC(2026, 5, 1);

const message = {
  chatJid,
  fromMe: false,
  hasMedia: false,
  media: null,
  senderJid: chatJid,
  pushName: 'Alice',
  timestamp: at,
  type: 'text',
  waMessageId: '3EB0C767D82B0A2F',
};
const target = { targetId: '3EB0C767D82B0A2E' };

/** Example payloads of all documented events. */
export const examplePayloads: Readonly<GatewayEventPayloads> = {
  message: { ...message, body: 'Hello' },
  'message.from_me': { ...message, body: 'Hello', fromMe: true },
  'message.edited': { ...message, ...target, body: 'Hello again' },
  'message.revoked': { ...message, ...target, type: 'revoke' },
  'message.reaction': { ...message, ...target, type: 'reaction', reaction: '👍' },
  'poll.vote': { ...message, ...target, type: 'poll_vote', selectedOptions: ['Yes'] },
  'poll.recap': {
    chatJid,
    endTime: at,
    hideVotes: false,
    name: 'Lunch?',
    options: [
      { option: 'Yes', count: 1 },
      { option: 'No', count: 0 },
    ],
    pollMessageId: target.targetId,
    selectableCount: 1,
    totalVotes: 1,
    voters: [{ displayName: 'Alice', selectedOptions: ['Yes'], voterId: '205227043110953@lid' }],
  },
  'message.status': { chatJid, messageIds: [target.targetId], status: 'delivered', timestamp: at },
  'session.status': { status: 'working' },
  'auth.qr': { code: '2@pNzQ5hS0aXk3dT' },
  'auth.code': { jid: '15550100734:12@s.whatsapp.net', lid: '205227043110953@lid', platform: 'android' },
  'presence.update': { from: chatJid, state: 'composing' },
  'group.update': { groupJid, subject: 'Neighbours', timestamp: at },
  'group.participant': { groupJid, join: [chatJid], timestamp: at },
  'chat.update': { chatJid, change: 'picture', pictureId: '1' },
  'contact.update': { jid: chatJid, pushName: 'Alice' },
  'call.incoming': { callId: 'A1', from: chatJid, isGroup: false, timestamp: at },
  'newsletter.update': { action: 'join', jid: '120363144038483540@newsletter' },
};
