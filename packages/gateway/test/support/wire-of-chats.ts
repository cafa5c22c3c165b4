import { gid, mid, person, personInPath, session } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Contacts, chats and messages. */
export const wireOfChats: readonly WireRow[] = [
  {
    name: 'contacts.list',
    send: ({ contacts }) => contacts.list({ session, source: 'dm', q: 'a b' }),
    line: 'GET /sessions/sess_01HZX/contacts?source=dm&q=a%20b&limit=200',
  },
  {
    name: 'contacts.get',
    send: ({ contacts }) => contacts.get({ session, lid: '205227043110953@lid' }),
    line: 'GET /sessions/sess_01HZX/contacts/205227043110953%40lid',
  },
  {
    name: 'contacts.check',
    send: ({ contacts }) => contacts.check({ session, phone: '+62 812' }),
    line: 'GET /sessions/sess_01HZX/contacts/check?phone=%2B62%20812',
  },
  {
    name: 'contacts.getAbout',
    send: ({ contacts }) => contacts.getAbout({ session, jid: '205227043110953@lid' }),
    line: 'GET /sessions/sess_01HZX/contacts/205227043110953%40lid/about',
  },
  {
    name: 'contacts.getPicture',
    send: ({ contacts }) => contacts.getPicture({ session, jid: person }),
    line: `GET /sessions/sess_01HZX/contacts/${personInPath}/picture`,
  },
  {
    name: 'contacts.block',
    send: ({ contacts }) => contacts.block({ session, jid: person }),
    line: `POST /sessions/sess_01HZX/contacts/${personInPath}/block`,
  },
  {
    name: 'contacts.unblock',
    send: ({ contacts }) => contacts.unblock({ session, jid: person }),
    line: `POST /sessions/sess_01HZX/contacts/${personInPath}/unblock`,
  },
  {
    name: 'chats.list',
    send: ({ chats }) => chats.list({ session }),
    line: 'GET /sessions/sess_01HZX/chats?limit=200',
  },
  {
    name: 'chats.get',
    send: ({ chats }) => chats.get({ session, cid: person }),
    line: `GET /sessions/sess_01HZX/chats/${personInPath}`,
  },
  {
    name: 'chats.update',
    send: ({ chats }) => chats.update({ session, cid: person, pinned: true, unmute: true }),
    line: `PATCH /sessions/sess_01HZX/chats/${personInPath}`,
    body: '{"pinned":true,"unmute":true}',
  },
  {
    name: 'chats.update',
    send: ({ chats }) => chats.update({ session, cid: person, mutedUntil: 1_800_000_000_000, archived: false }),
    line: `PATCH /sessions/sess_01HZX/chats/${personInPath}`,
    body: '{"mutedUntil":1800000000000,"archived":false}',
  },
  {
    name: 'chats.delete',
    send: ({ chats }) => chats.delete({ session, cid: person }),
    line: `DELETE /sessions/sess_01HZX/chats/${personInPath}`,
  },
  {
    name: 'chats.markRead',
    send: ({ chats }) => chats.markRead({ session, cid: person }),
    line: `POST /sessions/sess_01HZX/chats/${personInPath}/read`,
  },
  {
    name: 'chats.setPresence',
    send: ({ chats }) => chats.setPresence({ session, cid: person, state: 'composing' }),
    line: `PUT /sessions/sess_01HZX/chats/${personInPath}/presence`,
    body: '{"state":"composing"}',
  },
  {
    name: 'messages.list',
    send: ({ messages }) => messages.list({ session, cid: person }),
    line: `GET /sessions/sess_01HZX/chats/${personInPath}/messages?limit=200`,
  },
  {
    name: 'messages.send',
    send: ({ messages }) => messages.send({ session, type: 'text', to: person, text: 'Halo 👋', mentions: [person] }),
    line: 'POST /sessions/sess_01HZX/messages',
    body: `{"type":"text","to":"${person}","text":"Halo 👋","mentions":["${person}"]}`,
  },
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({
        session,
        async: true,
        'Idempotency-Key': 'order-1',
        type: 'image',
        to: gid,
        media: { data: 'AAAA', caption: 'a' },
      }),
    line: 'POST /sessions/sess_01HZX/messages?async=true',
    body: `{"type":"image","to":"${gid}","media":{"data":"AAAA","caption":"a"}}`,
  },
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({ session, async: false, type: 'location', to: gid, latitude: -6.2, longitude: 106.8 }),
    line: 'POST /sessions/sess_01HZX/messages?async=false',
    body: `{"type":"location","to":"${gid}","latitude":-6.2,"longitude":106.8}`,
  },
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({
        session,
        type: 'poll',
        to: gid,
        name: 'Lunch?',
        options: ['Yes', 'No'],
        selectableCount: 1,
        pollHideVotes: true,
      }),
    line: 'POST /sessions/sess_01HZX/messages',
    body: `{"type":"poll","to":"${gid}","name":"Lunch?","options":["Yes","No"],"selectableCount":1,"pollHideVotes":true}`,
  },
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({ session, type: 'contact', to: person, contact: { name: 'Ada', phone: '+14155550123' } }),
    line: 'POST /sessions/sess_01HZX/messages',
    body: `{"type":"contact","to":"${person}","contact":{"name":"Ada","phone":"+14155550123"}}`,
  },
  {
    name: 'messages.update',
    send: ({ messages }) => messages.update({ session, mid, chat: gid, text: 'new' }),
    line: `PATCH /sessions/sess_01HZX/messages/${mid}`,
    body: `{"chat":"${gid}","text":"new"}`,
  },
  {
    name: 'messages.revoke',
    send: ({ messages }) => messages.revoke({ session, mid, chat: gid, sender: '' }),
    line: `DELETE /sessions/sess_01HZX/messages/${mid}`,
    body: `{"chat":"${gid}","sender":""}`,
  },
  {
    name: 'messages.react',
    send: ({ messages }) => messages.react({ session, mid, chat: gid, emoji: '👍', sender: person }),
    line: `POST /sessions/sess_01HZX/messages/${mid}/reaction`,
    body: `{"chat":"${gid}","emoji":"👍","sender":"${person}"}`,
  },
  {
    name: 'messages.removeReaction',
    send: ({ messages }) => messages.removeReaction({ session, mid, chat: gid, sender: person }),
    line: `DELETE /sessions/sess_01HZX/messages/${mid}/reaction`,
    body: `{"chat":"${gid}","sender":"${person}"}`,
  },
  {
    name: 'messages.forward',
    send: ({ messages }) => messages.forward({ session, mid, chat: gid, to: person }),
    line: `POST /sessions/sess_01HZX/messages/${mid}/forward`,
    body: `{"chat":"${gid}","to":"${person}"}`,
  },
  {
    name: 'messages.vote',
    send: ({ messages }) => messages.vote({ session, mid, chat: gid, options: ['Yes'] }),
    line: `POST /sessions/sess_01HZX/messages/${mid}/vote`,
    body: `{"chat":"${gid}","options":["Yes"]}`,
  },
];
