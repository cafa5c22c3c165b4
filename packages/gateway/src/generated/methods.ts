// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 05832d3453554e2d718115b8e3c74e727d9b899b9e5df9d3900ce3e46adf1eac, generator 1.0.0.

import { call, list, multipart, withIdempotencyKey } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  sessions: {
    list: [call, 'GET', '/api/v1/sessions', { query: [] }],
    create: [call, 'POST', '/api/v1/sessions', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/sessions/{session}', { query: [] }],
    delete: [call, 'DELETE', '/api/v1/sessions/{session}', { query: [], empty: true }],
    getQrCode: [call, 'GET', '/api/v1/sessions/{session}/qr', { query: [] }],
    createPairingCode: [call, 'POST', '/api/v1/sessions/{session}/pairing-code', { body: 'fields' }],
    getMe: [call, 'GET', '/api/v1/sessions/{session}/me', { query: [] }],
    start: [call, 'POST', '/api/v1/sessions/{session}:start', { query: [], idempotent: true }],
    stop: [call, 'POST', '/api/v1/sessions/{session}:stop', { query: [], idempotent: true }],
    restart: [call, 'POST', '/api/v1/sessions/{session}:restart', { query: [], idempotent: true }],
    logout: [call, 'POST', '/api/v1/sessions/{session}:logout', { query: [], idempotent: true }],
    setPresence: [call, 'PUT', '/api/v1/sessions/{session}/presence', { body: 'fields', empty: true }],
  },
  contacts: {
    list: [list, 'GET', '/api/v1/sessions/{session}/contacts', { query: ['source', 'group', 'q'], pagination: byCursorToken, items: 'data', maximum: 200 }],
    check: [call, 'GET', '/api/v1/sessions/{session}/contacts/check', { query: ['phone'] }],
    get: [call, 'GET', '/api/v1/sessions/{session}/contacts/{lid}', { query: [] }],
    getAbout: [call, 'GET', '/api/v1/sessions/{session}/contacts/{jid}/about', { query: [] }],
    getPicture: [call, 'GET', '/api/v1/sessions/{session}/contacts/{jid}/picture', { query: [] }],
    block: [call, 'POST', '/api/v1/sessions/{session}/contacts/{jid}/block', { query: [], empty: true, idempotent: true }],
    unblock: [call, 'POST', '/api/v1/sessions/{session}/contacts/{jid}/unblock', { query: [], empty: true, idempotent: true }],
  },
  chats: {
    list: [list, 'GET', '/api/v1/sessions/{session}/chats', { query: [], pagination: byCursorToken, items: 'data', maximum: 200 }],
    get: [call, 'GET', '/api/v1/sessions/{session}/chats/{cid}', { query: [] }],
    update: [call, 'PATCH', '/api/v1/sessions/{session}/chats/{cid}', { body: 'fields' }],
    delete: [call, 'DELETE', '/api/v1/sessions/{session}/chats/{cid}', { query: [], empty: true }],
    markRead: [call, 'POST', '/api/v1/sessions/{session}/chats/{cid}/read', { query: [], idempotent: true }],
    getPresence: [call, 'GET', '/api/v1/sessions/{session}/chats/{cid}/presence', { query: [] }],
    setPresence: [call, 'PUT', '/api/v1/sessions/{session}/chats/{cid}/presence', { body: 'fields', empty: true }],
  },
  messages: {
    list: [list, 'GET', '/api/v1/sessions/{session}/chats/{cid}/messages', { query: [], pagination: byCursorToken, items: 'data', maximum: 200 }],
    send: [call, 'POST', '/api/v1/sessions/{session}/messages', { query: ['async'], headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    update: [call, 'PATCH', '/api/v1/sessions/{session}/messages/{mid}', { body: 'fields' }],
    revoke: [call, 'DELETE', '/api/v1/sessions/{session}/messages/{mid}', { body: 'fields' }],
    react: [call, 'POST', '/api/v1/sessions/{session}/messages/{mid}/reaction', { body: 'fields' }],
    removeReaction: [call, 'DELETE', '/api/v1/sessions/{session}/messages/{mid}/reaction', { body: 'fields' }],
    forward: [call, 'POST', '/api/v1/sessions/{session}/messages/{mid}/forward', { body: 'fields' }],
    vote: [call, 'POST', '/api/v1/sessions/{session}/messages/{mid}/vote', { body: 'fields' }],
  },
  groups: {
    list: [call, 'GET', '/api/v1/sessions/{session}/groups', { query: [] }],
    create: [call, 'POST', '/api/v1/sessions/{session}/groups', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/sessions/{session}/groups/{gid}', { query: [] }],
    update: [call, 'PATCH', '/api/v1/sessions/{session}/groups/{gid}', { body: 'fields', empty: true }],
    leave: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}:leave', { query: [], empty: true }],
    join: [call, 'POST', '/api/v1/sessions/{session}/groups:join', { body: 'fields' }],
    getInvite: [call, 'GET', '/api/v1/sessions/{session}/groups/{gid}/invite', { query: [] }],
    revokeInvite: [call, 'DELETE', '/api/v1/sessions/{session}/groups/{gid}/invite', { query: [], idempotent: false }],
  },
  groupMembers: {
    list: [call, 'GET', '/api/v1/sessions/{session}/groups/{gid}/members', { query: [] }],
    add: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members', { body: 'fields', empty: true }],
    remove: [call, 'DELETE', '/api/v1/sessions/{session}/groups/{gid}/members/{jid}', { query: [], empty: true }],
    promote: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote', { query: [], empty: true }],
    demote: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote', { query: [], empty: true }],
    approve: [call, 'POST', '/api/v1/sessions/{session}/groups/{gid}/members:approve', { body: 'fields', empty: true }],
  },
  channels: {
    create: [call, 'POST', '/api/v1/sessions/{session}/channels', { body: 'fields' }],
    follow: [call, 'POST', '/api/v1/sessions/{session}/channels/{jid}:follow', { query: [], empty: true }],
    unfollow: [call, 'POST', '/api/v1/sessions/{session}/channels/{jid}:unfollow', { query: [], empty: true }],
    mute: [call, 'POST', '/api/v1/sessions/{session}/channels/{jid}:mute', { body: 'fields', empty: true }],
  },
  channelMessages: {
    list: [list, 'GET', '/api/v1/sessions/{session}/channels/{jid}/messages', { query: [], pagination: byCursorToken, items: 'data', maximum: 200 }],
  },
  statuses: {
    post: [call, 'POST', '/api/v1/sessions/{session}/status', { body: 'fields' }],
  },
  backups: {
    getStatus: [call, 'GET', '/api/v1/sessions/{session}/backfill', { query: [] }],
    import: [call, 'POST', '/api/v1/sessions/{session}/backfill', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart({ file: 'application/octet-stream' }) }],
  },
  webhooks: {
    list: [call, 'GET', '/api/v1/webhooks', { query: [] }],
    create: [call, 'POST', '/api/v1/webhooks', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/webhooks/{id}', { query: [] }],
    update: [call, 'PATCH', '/api/v1/webhooks/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/api/v1/webhooks/{id}', { query: [], empty: true }],
  },
  realtimeTickets: {
    create: [call, 'POST', '/api/v1/realtime/ticket', { body: 'fields', optionalBody: true }],
  },
  oauthApps: {
    list: [list, 'GET', '/api/v1/oauth-apps', { query: [], pagination: byCursorToken, items: 'data', maximum: 200 }],
    create: [call, 'POST', '/api/v1/oauth-apps', { body: 'fields' }],
    get: [call, 'GET', '/api/v1/oauth-apps/{id}', { query: [] }],
    update: [call, 'PATCH', '/api/v1/oauth-apps/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/api/v1/oauth-apps/{id}', { query: [], empty: true }],
    rotateSecret: [call, 'POST', '/api/v1/oauth-apps/{id}:rotate-secret', { query: [] }],
    enable: [call, 'POST', '/api/v1/oauth-apps/{id}:enable', { query: [], idempotent: true }],
    disable: [call, 'POST', '/api/v1/oauth-apps/{id}:disable', { query: [], idempotent: true }],
  },
  oauthAppGrants: {
    list: [list, 'GET', '/api/v1/oauth-apps/{id}/grants', { query: [], pagination: byCursorToken, items: 'data', maximum: 200 }],
    revoke: [call, 'DELETE', '/api/v1/oauth-apps/{id}/grants/{grantId}', { query: [], empty: true }],
    revokeAll: [call, 'POST', '/api/v1/oauth-apps/{id}/grants:revoke-all', { query: [], empty: true, idempotent: true }],
  },
  adminSessions: {
    list: [call, 'GET', '/api/v1/admin/sessions', { query: [] }],
    getBackfill: [call, 'GET', '/api/v1/admin/sessions/{session}/backfill', { query: [] }],
    startBackfill: [call, 'POST', '/api/v1/admin/sessions/{session}:backfill', { query: [] }],
  },
};
