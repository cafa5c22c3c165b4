// Generated from Kapso WhatsApp API 1.0.0; do not edit.
// Description sha256 b7161b7acc7d1fd7d5b8938be545a0cfb4aef84b47df2a2a443277742ebcda44, generator 1.0.0.

import { atServer, atService, call, callBytes, list, multipart } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorAfterLinked, byCursorAfterLinkedUndeclared, byCursorAfterStored } from '../../pagination.ts';
import { whatsappService } from '../../services.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  phoneNumberMessages: {
    list: [list, 'GET', '/{phone_number_id}/messages', { query: ['conversation_id', 'direction', 'status', 'since', 'until', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, [atService, whatsappService]],
    get: [call, 'GET', '/{phone_number_id}/messages/{message_id}', { query: ['fields'] }, [atService, whatsappService]],
  },
  messages: {
    send: [call, 'POST', '/{phone_number_id}/messages', { body: 'fields' }, [atService, whatsappService]],
    sendMarketing: [call, 'POST', '/{phone_number_id}/marketing_messages', { body: 'fields' }, [atService, whatsappService]],
    markRead: [call, 'POST', '/{phone_number_id}/messages', { body: 'fields', idempotent: true }, [atService, whatsappService]],
  },
  usernames: {
    get: [call, 'GET', '/{phone_number_id}/username', { query: [] }, [atService, whatsappService]],
    set: [call, 'POST', '/{phone_number_id}/username', { body: 'fields' }, [atService, whatsappService]],
    delete: [call, 'DELETE', '/{phone_number_id}/username', { query: [] }, [atService, whatsappService]],
    listSuggestions: [call, 'GET', '/{phone_number_id}/username_suggestions', { query: [] }, [atService, whatsappService]],
  },
  phoneNumberConversations: {
    list: [list, 'GET', '/{phone_number_id}/conversations', { query: ['status', 'assigned_user_id', 'unassigned', 'last_active_since', 'last_active_until', 'phone_number', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, [atService, whatsappService]],
    get: [call, 'GET', '/{phone_number_id}/conversations/{conversation_id}', { query: ['fields'] }, [atService, whatsappService]],
    getById: [call, 'GET', '/conversations/{conversation_id}', { query: [] }, [atService, whatsappService]],
    updateStatus: [call, 'PATCH', '/conversations/{conversation_id}', { body: 'fields' }, [atService, whatsappService]],
  },
  phoneNumberContacts: {
    list: [list, 'GET', '/{phone_number_id}/contacts', { query: ['wa_id', 'customer_id', 'has_customer', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, [atService, whatsappService]],
    get: [call, 'GET', '/{phone_number_id}/contacts/{wa_id}', { query: ['fields'] }, [atService, whatsappService]],
    update: [call, 'PATCH', '/{phone_number_id}/contacts/{wa_id}', { body: 'fields' }, [atService, whatsappService]],
  },
  calls: {
    list: [list, 'GET', '/{phone_number_id}/calls', { query: ['direction', 'status', 'since', 'until', 'call_id', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, [atService, whatsappService]],
    performAction: [call, 'POST', '/{phone_number_id}/calls', { body: 'fields' }, [atService, whatsappService]],
    getPermissions: [call, 'GET', '/{phone_number_id}/call_permissions', { query: ['user_wa_id'] }, [atService, whatsappService]],
  },
  mediaFiles: {
    upload: [call, 'POST', '/{phone_number_id}/media', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, [atService, whatsappService]],
    get: [call, 'GET', '/{media_id}', { query: ['phone_number_id'] }, [atService, whatsappService]],
    delete: [call, 'DELETE', '/{media_id}', { query: ['phone_number_id'] }, [atService, whatsappService]],
    download: [callBytes, 'GET', '/media_download', { query: ['token'], accept: 'application/octet-stream', credentials: [] }, [atService, whatsappService], [atServer, 'https://api.kapso.ai/meta/whatsapp']],
  },
  templates: {
    list: [list, 'GET', '/{business_account_id}/message_templates', { query: ['name', 'status', 'category', 'language'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, [atService, whatsappService]],
    createOrUpdate: [call, 'POST', '/{business_account_id}/message_templates', { query: ['hsm_id'], body: 'fields' }, [atService, whatsappService]],
    delete: [call, 'DELETE', '/{business_account_id}/message_templates', { query: ['name', 'hsm_id'] }, [atService, whatsappService]],
    get: [call, 'GET', '/{business_account_id}/message_templates/{template_id}', { query: ['fields'] }, [atService, whatsappService]],
  },
  businessProfiles: {
    get: [call, 'GET', '/{phone_number_id}/whatsapp_business_profile', { query: ['fields'] }, [atService, whatsappService]],
    update: [call, 'POST', '/{phone_number_id}/whatsapp_business_profile', { body: 'fields', idempotent: true }, [atService, whatsappService]],
  },
  blockedUsers: {
    list: [list, 'GET', '/{phone_number_id}/block_users', { query: [], pagination: byCursorAfterLinkedUndeclared, items: 'data', maximum: 100 }, [atService, whatsappService]],
    block: [call, 'POST', '/{phone_number_id}/block_users', { body: 'fields', idempotent: true }, [atService, whatsappService]],
    unblock: [call, 'DELETE', '/{phone_number_id}/block_users', { body: 'fields' }, [atService, whatsappService]],
  },
  metaFlows: {
    list: [list, 'GET', '/{business_account_id}/flows', { query: [], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, [atService, whatsappService]],
    create: [call, 'POST', '/{business_account_id}/flows', { body: 'fields' }, [atService, whatsappService]],
    get: [call, 'GET', '/{flow_id}', { query: ['fields', 'phone_number_id', 'business_account_id'] }, [atService, whatsappService]],
    update: [call, 'POST', '/{flow_id}', { query: ['phone_number_id', 'business_account_id'], body: 'fields' }, [atService, whatsappService]],
    delete: [call, 'DELETE', '/flows/{flow_id}', { query: ['phone_number_id', 'business_account_id'] }, [atService, whatsappService]],
    publish: [call, 'POST', '/{flow_id}/publish', { query: ['phone_number_id', 'business_account_id'] }, [atService, whatsappService]],
    deprecate: [call, 'POST', '/{flow_id}/deprecate', { query: ['phone_number_id', 'business_account_id'] }, [atService, whatsappService]],
  },
  phoneNumberFlows: {
    list: [list, 'GET', '/{phone_number_id}/flows', { query: [], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, [atService, whatsappService]],
    create: [call, 'POST', '/{phone_number_id}/flows', { body: 'fields' }, [atService, whatsappService]],
  },
  metaFlowAssets: {
    list: [list, 'GET', '/{flow_id}/assets', { query: ['phone_number_id', 'business_account_id'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, [atService, whatsappService]],
    upload: [call, 'POST', '/{flow_id}/assets', { query: ['phone_number_id', 'business_account_id'], body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, [atService, whatsappService]],
  },
  metaPhoneNumbers: {
    list: [list, 'GET', '/{business_account_id}/phone_numbers', { query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, [atService, whatsappService]],
    get: [call, 'GET', '/{phone_number_id}', { query: ['fields'] }, [atService, whatsappService]],
    update: [call, 'POST', '/{phone_number_id}', { body: 'fields' }, [atService, whatsappService]],
    getSettings: [call, 'GET', '/{phone_number_id}/settings', { query: ['include_sip_credentials'] }, [atService, whatsappService]],
    updateSettings: [call, 'POST', '/{phone_number_id}/settings', { body: 'fields', idempotent: true }, [atService, whatsappService]],
    requestCode: [call, 'POST', '/{phone_number_id}/request_code', { body: 'fields' }, [atService, whatsappService]],
    verifyCode: [call, 'POST', '/{phone_number_id}/verify_code', { body: 'fields' }, [atService, whatsappService]],
    register: [call, 'POST', '/{phone_number_id}/register', { body: 'fields', idempotent: true }, [atService, whatsappService]],
    deregister: [call, 'POST', '/{phone_number_id}/deregister', { query: [] }, [atService, whatsappService]],
  },
};
