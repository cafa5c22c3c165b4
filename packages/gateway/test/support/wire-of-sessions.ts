import { session } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Sessions, webhooks, tickets and the work of a super admin. */
export const wireOfSessions: readonly WireRow[] = [
  { name: 'sessions.list', send: ({ sessions }) => sessions.list(), line: 'GET /sessions' },
  {
    name: 'sessions.create',
    send: ({ sessions }) => sessions.create({ label: 'Shop', start: true }),
    line: 'POST /sessions',
    body: '{"label":"Shop","start":true}',
  },
  { name: 'sessions.get', send: ({ sessions }) => sessions.get({ session }), line: 'GET /sessions/sess_01HZX' },
  {
    name: 'sessions.delete',
    send: ({ sessions }) => sessions.delete({ session }),
    line: 'DELETE /sessions/sess_01HZX',
  },
  {
    name: 'sessions.getQrCode',
    send: ({ sessions }) => sessions.getQrCode({ session }),
    line: 'GET /sessions/sess_01HZX/qr',
  },
  {
    name: 'sessions.createPairingCode',
    send: ({ sessions }) => sessions.createPairingCode({ session, phone: '6281234567890' }),
    line: 'POST /sessions/sess_01HZX/pairing-code',
    body: '{"phone":"6281234567890"}',
  },
  { name: 'sessions.getMe', send: ({ sessions }) => sessions.getMe({ session }), line: 'GET /sessions/sess_01HZX/me' },
  {
    name: 'sessions.start',
    send: ({ sessions }) => sessions.start({ session }),
    line: 'POST /sessions/sess_01HZX:start',
  },
  { name: 'sessions.stop', send: ({ sessions }) => sessions.stop({ session }), line: 'POST /sessions/sess_01HZX:stop' },
  {
    name: 'sessions.restart',
    send: ({ sessions }) => sessions.restart({ session }),
    line: 'POST /sessions/sess_01HZX:restart',
  },
  {
    name: 'sessions.logout',
    send: ({ sessions }) => sessions.logout({ session }),
    line: 'POST /sessions/sess_01HZX:logout',
  },
  { name: 'webhooks.list', send: ({ webhooks }) => webhooks.list(), line: 'GET /webhooks' },
  {
    name: 'webhooks.create',
    send: ({ webhooks }) =>
      webhooks.create({ url: 'https://app.example.com/in', events: ['*'], customHeaders: { 'X-My-Header': '1' } }),
    line: 'POST /webhooks',
    body: '{"url":"https://app.example.com/in","events":["*"],"customHeaders":{"X-My-Header":"1"}}',
  },
  { name: 'webhooks.get', send: ({ webhooks }) => webhooks.get({ id: 'wh_01HZX' }), line: 'GET /webhooks/wh_01HZX' },
  {
    name: 'webhooks.update',
    send: ({ webhooks }) => webhooks.update({ id: 'wh_01HZX', active: false, events: null }),
    line: 'PATCH /webhooks/wh_01HZX',
    body: '{"active":false,"events":null}',
  },
  {
    name: 'webhooks.delete',
    send: ({ webhooks }) => webhooks.delete({ id: 'wh_01HZX' }),
    line: 'DELETE /webhooks/wh_01HZX',
  },
  {
    name: 'realtimeTickets.create',
    send: ({ realtimeTickets }) => realtimeTickets.create(),
    line: 'POST /realtime/ticket',
  },
  { name: 'adminSessions.list', send: ({ adminSessions }) => adminSessions.list(), line: 'GET /admin/sessions' },
  {
    name: 'adminSessions.startBackfill',
    send: ({ adminSessions }) => adminSessions.startBackfill({ session }),
    line: 'POST /admin/sessions/sess_01HZX:backfill',
  },
  {
    name: 'adminSessions.getBackfill',
    send: ({ adminSessions }) => adminSessions.getBackfill({ session }),
    line: 'GET /admin/sessions/sess_01HZX/backfill',
  },
];
