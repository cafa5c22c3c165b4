// Generated from Kirim.chat API v1; do not edit.
// Description sha256 b695af30a031e3054f77fe82d79efc61d66462280265ef197738359dff6fe113, generator 1.0.0.

import { call, list, locate, withIdempotencyKey } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  contacts: {
    list: [list, 'GET', '/{phone_number_id}/contacts', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{phone_number_id}/contacts', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/{phone_number_id}/contacts/{id}'],
    update: [call, 'PATCH', '/{phone_number_id}/contacts/{id}', { body: 'fields' }],
    attachLabel: [call, 'POST', '/{phone_number_id}/contacts/{id}/labels', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    detachLabel: [call, 'DELETE', '/{phone_number_id}/contacts/{id}/labels/{label_id}'],
    bulkLabel: [call, 'POST', '/{phone_number_id}/contacts/bulk_label', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  conversations: {
    list: [list, 'GET', '/{phone_number_id}/conversations', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    get: [call, 'GET', '/{phone_number_id}/conversations/{id}'],
    update: [call, 'PATCH', '/{phone_number_id}/conversations/{id}', { body: 'fields' }],
    attachLabel: [call, 'POST', '/{phone_number_id}/conversations/{id}/labels', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    detachLabel: [call, 'DELETE', '/{phone_number_id}/conversations/{id}/labels/{label_id}'],
  },
  messages: {
    list: [list, 'GET', '/{phone_number_id}/messages', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    send: [call, 'POST', '/{phone_number_id}/messages', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/{phone_number_id}/messages/{id}'],
    getMedia: [locate, 'GET', '/{phone_number_id}/messages/{id}/media'],
  },
  templates: {
    list: [list, 'GET', '/{phone_number_id}/templates', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{phone_number_id}/templates', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/{phone_number_id}/templates/{name}'],
    sync: [call, 'POST', '/{phone_number_id}/templates/sync', { headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  labels: {
    list: [list, 'GET', '/labels', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/labels', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/labels/{id}'],
    update: [call, 'PATCH', '/labels/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/labels/{id}'],
  },
  customers: {
    list: [list, 'GET', '/customers', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/customers', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/customers/{id}'],
    update: [call, 'PATCH', '/customers/{id}', { body: 'fields' }],
    archive: [call, 'DELETE', '/customers/{id}'],
  },
  setupLinks: {
    list: [call, 'GET', '/customers/{id}/setup_links'],
    create: [call, 'POST', '/customers/{id}/setup_links', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    update: [call, 'PATCH', '/setup_links/{link_id}', { body: 'fields' }],
    revoke: [call, 'DELETE', '/setup_links/{link_id}'],
  },
  webhookSubscriptions: {
    list: [list, 'GET', '/webhook_subscriptions', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/webhook_subscriptions', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    get: [call, 'GET', '/webhook_subscriptions/{id}'],
    update: [call, 'PATCH', '/webhook_subscriptions/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/webhook_subscriptions/{id}'],
    rotateSecret: [call, 'POST', '/webhook_subscriptions/{id}/secrets', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  webhookDeliveries: {
    list: [list, 'GET', '/webhook_deliveries', { pagination: byCursorToken, items: 'data', maximum: 100 }],
    get: [call, 'GET', '/webhook_deliveries/{id}'],
    replay: [call, 'POST', '/webhook_deliveries/{id}/replay', { headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
    bulkReplay: [call, 'POST', '/webhook_deliveries/bulk_replay', { headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }],
  },
  accounts: {
    list: [call, 'GET', '/accounts'],
  },
  me: {
    get: [call, 'GET', '/me'],
  },
  health: {
    get: [call, 'GET', '/health', { credentials: [] }],
  },
  openApiDocument: {
    get: [call, 'GET', '/openapi.json', { credentials: [] }],
  },
};
