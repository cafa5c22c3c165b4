// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 05832d3453554e2d718115b8e3c74e727d9b899b9e5df9d3900ce3e46adf1eac, generator 1.0.0.

import { call, list, multipart, withIdempotencyKey } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  sessions: {
    list: [call, 'GET', '/api/v1/sessions'],
    create: [call, 'POST', '/api/v1/sessions', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/sessions/{session}'],
    delete: [call, 'DELETE', '/api/v1/sessions/{session}', { empty: true }],
    getQrCode: [call, 'GET', '/api/v1/sessions/{session}/qr'],
    createPairingCode: [call, 'POST', '/api/v1/sessions/{session}/pairing-code', { body: 'fields' }],
    getMe: [call, 'GET', '/api/v1/sessions/{session}/me'],
    start: [call, 'POST', '/api/v1/sessions/{session}:start', { idempotent: true }],
    stop: [call, 'POST', '/api/v1/sessions/{session}:stop', { idempotent: true }],
    restart: [call, 'POST', '/api/v1/sessions/{session}:restart', { idempotent: true }],
    logout: [call, 'POST', '/api/v1/sessions/{session}:logout', { idempotent: true }],
    setPresence: [call, 'PUT', '/api/v1/sessions/{session}/presence', { body: 'fields', empty: true }],
  },
  contacts: {
    list: [list, 'GET', '/api/v1/sessions/{session}/contacts', { pagination: byCursorToken, items: 'data', maximum: 200 }],
    check: [call, 'GET', '/api/v1/sessions/{session}/contacts/check'],
    get: [call, 'GET', '/api/v1/sessions/{session}/contacts/{lid}'],
    getAbout: [call, 'GET', '/api/v1/sessions/{session}/contacts/{jid}/about'],
    getPicture: [call, 'GET', '/api/v1/sessions/{session}/contacts/{jid}/picture'],
    block: [call, 'POST', '/api/v1/sessions/{session}/contacts/{jid}/block', { empty: true, idempotent: true }],
    unblock: [call, 'POST', '/api/v1/sessions/{session}/contacts/{jid}/unblock', { empty: true, idempotent: true }],
  },
  chats: {
    list: [list, 'GET', '/api/v1/sessions/{session}/chats', { pagination: byCursorToken, items: 'data', maximum: 200 }],
    get: [call, 'GET', '/api/v1/sessions/{session}/chats/{cid}'],
    update: [call, 'PATCH', '/api/v1/sessions/{session}/chats/{cid}', { body: 'fields' }],
    delete: [call, 'DELETE', '/api/v1/sessions/{session}/chats/{cid}', { empty: true }],
    markRead: [call, 'POST', '/api/v1/sessions/{session}/chats/{cid}/read', { idempotent: true }],
    getPresence: [call, 'GET', '/api/v1/sessions/{session}/chats/{cid}/presence'],
    setPresence: [call, 'PUT', '/api/v1/sessions/{session}/chats/{cid}/presence', { body: 'fields', empty: true }],
  },
  messages: {
    list: [list, 'GET', '/api/v1/sessions/{session}/chats/{cid}/messages', { pagination: byCursorToken, items: 'data', maximum: 200 }],
    send: [call, 'POST', '/api/v1/sessions/{session}/messages', { query: ['async'], headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    update: [call, 'PATCH', '/api/v1/sessions/{session}/messages/{mid}', { body: 'fields' }],
    revoke: [call, 'DELETE', '/api/v1/sessions/{session}/messages/{mid}', { body: 'fields' }],
    react: [call, 'POST', '/api/v1/sessions/{session}/messages/{mid}/reaction', { body: 'fields' }],
    removeReaction: [call, 'DELETE', '/api/v1/sessions/{session}/messages/{mid}/reaction', { body: 'fields' }],
    forward: [call, 'POST', '/api/v1/sessions/{session}/messages/{mid}/forward', { body: 'fields' }],
    vote: [call, 'POST', '/api/v1/sessions/{session}/messages/{mid}/vote', { body: 'fields' }],
  },
  groups: {
    list: [call, 'GET', '/api/v1/sessions/{session}/groups'],
    create: [call, 'POST', '/api/v1/sessions/{session}/groups', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/sessions/{session}/groups/{gid}'],
    update: [call, 'PATCH', '/api/v1/sessions/{session}/groups/{gid}', { body: 'fields', empty: true }],
    leave: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}:leave', { empty: true }],
    join: [call, 'POST', '/api/v1/sessions/{session}/groups:join', { body: 'fields' }],
    getInvite: [call, 'GET', '/api/v1/sessions/{session}/groups/{gid}/invite'],
    revokeInvite: [call, 'DELETE', '/api/v1/sessions/{session}/groups/{gid}/invite', { idempotent: false }],
  },
  groupMembers: {
    list: [call, 'GET', '/api/v1/sessions/{session}/groups/{gid}/members'],
    add: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members', { body: 'fields', empty: true }],
    remove: [call, 'DELETE', '/api/v1/sessions/{session}/groups/{gid}/members/{jid}', { empty: true }],
    promote: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote', { empty: true }],
    demote: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote', { empty: true }],
    approve: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members:approve', { body: 'fields', empty: true }],
  },
  channels: {
    create: [call, 'POST', '/api/v1/sessions/{session}/channels', { body: 'fields' }],
    follow: [call, 'POST', '/api/v1/sessions/{session}/channels/{jid}:follow', { empty: true }],
    unfollow: [call, 'POST', '/api/v1/sessions/{session}/channels/{jid}:unfollow', { empty: true }],
    mute: [call, 'POST', '/api/v1/sessions/{session}/channels/{jid}:mute', { body: 'fields', empty: true }],
  },
  channelMessages: {
    list: [list, 'GET', '/api/v1/sessions/{session}/channels/{jid}/messages', { pagination: byCursorToken, items: 'data', maximum: 200 }],
  },
  statuses: {
    post: [call, 'POST', '/api/v1/sessions/{session}/status', { body: 'fields' }],
  },
  backups: {
    getStatus: [call, 'GET', '/api/v1/sessions/{session}/backfill'],
    import: [call, 'POST', '/api/v1/sessions/{session}/backfill', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart({ file: 'application/octet-stream' }) }],
  },
  webhooks: {
    list: [call, 'GET', '/api/v1/webhooks'],
    create: [call, 'POST', '/api/v1/webhooks', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/webhooks/{id}'],
    update: [call, 'PATCH', '/api/v1/webhooks/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/api/v1/webhooks/{id}', { empty: true }],
  },
  realtimeTickets: {
    create: [call, 'POST', '/api/v1/realtime/ticket', { body: 'fields', optionalBody: true }],
  },
  oauthApps: {
    list: [list, 'GET', '/api/v1/oauth-apps', { pagination: byCursorToken, items: 'data', maximum: 200 }],
    create: [call, 'POST', '/api/v1/oauth-apps', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/oauth-apps/{id}'],
    update: [call, 'PATCH', '/api/v1/oauth-apps/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/api/v1/oauth-apps/{id}', { empty: true }],
    rotateSecret: [call, 'POST', '/api/v1/oauth-apps/{id}:rotate-secret'],
    enable: [call, 'POST', '/api/v1/oauth-apps/{id}:enable', { idempotent: true }],
    disable: [call, 'POST', '/api/v1/oauth-apps/{id}:disable', { idempotent: true }],
  },
  oauthAppGrants: {
    list: [list, 'GET', '/api/v1/oauth-apps/{id}/grants', { pagination: byCursorToken, items: 'data', maximum: 200 }],
    revoke: [call, 'DELETE', '/api/v1/oauth-apps/{id}/grants/{grantId}', { empty: true }],
    revokeAll: [call, 'POST', '/api/v1/oauth-apps/{id}/grants:revoke-all', { empty: true, idempotent: true }],
  },
  adminSessions: {
    list: [call, 'GET', '/api/v1/admin/sessions'],
    getBackfill: [call, 'GET', '/api/v1/admin/sessions/{session}/backfill'],
    startBackfill: [call, 'POST', '/api/v1/admin/sessions/{session}:backfill'],
  },
};
