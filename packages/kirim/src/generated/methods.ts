// Generated from Kirim.chat API v1; do not edit.
// Description sha256 b695af30a031e3054f77fe82d79efc61d66462280265ef197738359dff6fe113, generator 1.0.0.

import { call, list, locate, withIdempotencyKey } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  contacts: {
    list: [list, 'GET', '/{phone_number_id}/contacts', { query: ['phone', 'search'], pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{phone_number_id}/contacts', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/{phone_number_id}/contacts/{id}', { query: [] }],
    update: [call, 'PATCH', '/{phone_number_id}/contacts/{id}', { body: 'fields' }],
    attachLabel: [call, 'POST', '/{phone_number_id}/contacts/{id}/labels', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    detachLabel: [call, 'DELETE', '/{phone_number_id}/contacts/{id}/labels/{label_id}', { query: [] }],
    bulkLabel: [call, 'POST', '/{phone_number_id}/contacts/bulk_label', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  conversations: {
    list: [list, 'GET', '/{phone_number_id}/conversations', { query: ['status', 'contact_id'], pagination: byCursorToken, items: 'data', maximum: 100 }],
    get: [call, 'GET', '/{phone_number_id}/conversations/{id}', { query: [] }],
    update: [call, 'PATCH', '/{phone_number_id}/conversations/{id}', { body: 'fields' }],
    attachLabel: [call, 'POST', '/{phone_number_id}/conversations/{id}/labels', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    detachLabel: [call, 'DELETE', '/{phone_number_id}/conversations/{id}/labels/{label_id}', { query: [] }],
  },
  messages: {
    list: [list, 'GET', '/{phone_number_id}/messages', { query: ['conversation_id', 'direction', 'status', 'created_after', 'created_before'], pagination: byCursorToken, items: 'data', maximum: 100 }],
    send: [call, 'POST', '/{phone_number_id}/messages', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/{phone_number_id}/messages/{id}', { query: [] }],
    getMedia: [locate, 'GET', '/{phone_number_id}/messages/{id}/media', { query: [] }],
  },
  templates: {
    list: [list, 'GET', '/{phone_number_id}/templates', { query: ['status', 'language'], pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{phone_number_id}/templates', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/{phone_number_id}/templates/{name}', { query: [] }],
    sync: [call, 'POST', '/{phone_number_id}/templates/sync', { query: [], headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  labels: {
    list: [list, 'GET', '/labels', { query: [], pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/labels', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/labels/{id}', { query: [] }],
    update: [call, 'PATCH', '/labels/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/labels/{id}', { query: [] }],
  },
  customers: {
    list: [list, 'GET', '/customers', { query: [], pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/customers/{id}', { query: [] }],
    update: [call, 'PATCH', '/customers/{id}', { body: 'fields' }],
    archive: [call, 'DELETE', '/customers/{id}', { query: [] }],
  },
  setupLinks: {
    list: [call, 'GET', '/customers/{id}/setup_links', { query: ['status'] }],
    create: [call, 'POST', '/customers/{id}/setup_links', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    update: [call, 'PATCH', '/setup_links/{link_id}', { body: 'fields' }],
    revoke: [call, 'DELETE', '/setup_links/{link_id}', { query: [] }],
  },
  webhookSubscriptions: {
    list: [list, 'GET', '/webhook_subscriptions', { query: [], pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/webhook_subscriptions', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/webhook_subscriptions/{id}', { query: [] }],
    update: [call, 'PATCH', '/webhook_subscriptions/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/webhook_subscriptions/{id}', { query: [] }],
    rotateSecret: [call, 'POST', '/webhook_subscriptions/{id}/secrets', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  webhookDeliveries: {
    list: [list, 'GET', '/webhook_deliveries', { query: [], pagination: byCursorToken, items: 'data', maximum: 100 }],
    get: [call, 'GET', '/webhook_deliveries/{id}', { query: [] }],
    replay: [call, 'POST', '/webhook_deliveries/{id}/replay', { query: [], headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    bulkReplay: [call, 'POST', '/webhook_deliveries/bulk_replay', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  accounts: {
    list: [call, 'GET', '/accounts', { query: ['status'] }],
  },
  me: {
    get: [call, 'GET', '/me', { query: [] }],
  },
  health: {
    get: [call, 'GET', '/health', { query: [], credentials: [] }],
  },
  openApiDocument: {
    get: [call, 'GET', '/openapi.json', { query: [], credentials: [] }],
  },
};
