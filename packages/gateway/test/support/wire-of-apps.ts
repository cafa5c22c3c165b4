import { channel, channelInPath, person, personInPath, session } from './ids.ts';
import type { WireRow } from './wire-row.ts';

const room = '/sessions/sess_01HZX';
const app = '/oauth-apps/oac_1';

/** Requests of OAuth apps, of imports and of what follows or shows somebody. */
export const wireOfApps: readonly WireRow[] = [
  {
    name: 'oauthApps.list',
    send: ({ oauthApps }) => oauthApps.list({}, { pageSize: 10 }),
    line: 'GET /oauth-apps?limit=10',
  },
  {
    name: 'oauthApps.create',
    send: ({ oauthApps }) =>
      oauthApps.create({ name: 'Shop', redirectUris: ['https://shop.example.com/back'], sessionId: session }),
    line: 'POST /oauth-apps',
    body: '{"name":"Shop","redirectUris":["https://shop.example.com/back"],"sessionId":"sess_01HZX"}',
  },
  { name: 'oauthApps.get', send: ({ oauthApps }) => oauthApps.get({ id: 'oac_1' }), line: `GET ${app}` },
  {
    name: 'oauthApps.update',
    send: ({ oauthApps }) => oauthApps.update({ id: 'oac_1', botName: '' }),
    line: `PATCH ${app}`,
    body: '{"botName":""}',
  },
  { name: 'oauthApps.delete', send: ({ oauthApps }) => oauthApps.delete({ id: 'oac_1' }), line: `DELETE ${app}` },
  {
    name: 'oauthApps.rotateSecret',
    send: ({ oauthApps }) => oauthApps.rotateSecret({ id: 'oac_1' }),
    line: `POST ${app}:rotate-secret`,
  },
  { name: 'oauthApps.enable', send: ({ oauthApps }) => oauthApps.enable({ id: 'oac_1' }), line: `POST ${app}:enable` },
  {
    name: 'oauthApps.disable',
    send: ({ oauthApps }) => oauthApps.disable({ id: 'oac_1' }),
    line: `POST ${app}:disable`,
  },
  {
    name: 'oauthAppGrants.list',
    send: ({ oauthAppGrants }) => oauthAppGrants.list({ id: 'oac_1' }),
    line: `GET ${app}/grants?limit=200`,
  },
  {
    name: 'oauthAppGrants.revoke',
    send: ({ oauthAppGrants }) => oauthAppGrants.revoke({ id: 'oac_1', grantId: 'ogr_1' }),
    line: `DELETE ${app}/grants/ogr_1`,
  },
  {
    name: 'oauthAppGrants.revokeAll',
    send: ({ oauthAppGrants }) => oauthAppGrants.revokeAll({ id: 'oac_1' }),
    line: `POST ${app}/grants:revoke-all`,
  },
  {
    name: 'backups.getStatus',
    send: ({ backups }) => backups.getStatus({ session }),
    line: `GET ${room}/backfill`,
  },
  {
    name: 'chats.getPresence',
    send: ({ chats }) => chats.getPresence({ session, cid: person }),
    line: `GET ${room}/chats/${personInPath}/presence`,
  },
  {
    name: 'sessions.setPresence',
    send: ({ sessions }) => sessions.setPresence({ session, state: 'online' }),
    line: `PUT ${room}/presence`,
    body: '{"state":"online"}',
  },
  {
    name: 'statuses.post',
    send: ({ statuses }) => statuses.post({ session, text: 'Hi' }),
    line: `POST ${room}/status`,
    body: '{"text":"Hi"}',
  },
  {
    name: 'channels.follow',
    send: ({ channels }) => channels.follow({ session, jid: channel }),
    line: `POST ${room}/channels/${channelInPath}:follow`,
  },
];
