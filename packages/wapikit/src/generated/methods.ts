// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 ca95cda65536d63752166e0497cc2bf525501dbc38222b3906f1f651072183fa, generator 1.0.0.

import { call, callBytes, callText, list, multipart, withWholeBody } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byNumbered, byNumberedSortBy, byNumberedUnsorted } from '../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  contacts: {
    list: [list, 'GET', '/contacts', { query: ['list_id', 'order', 'status', 'searchString'], pagination: byNumbered, items: 'contacts', maximum: 50 }],
    create: [call, 'POST', '/contacts', { body: 'whole', choose: withWholeBody, idempotent: true }],
    deleteByList: [call, 'DELETE', '/contacts', { query: ['id'] }],
    importAtSpecifiedPath: [call, 'POST', '/contacts/bulk-import', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }],
    get: [call, 'GET', '/contacts/{id}', { query: [] }],
    update: [call, 'POST', '/contacts/{id}', { body: 'fields', idempotent: true }],
    delete: [call, 'DELETE', '/contacts/{id}', { query: [] }],
    import: [callText, 'POST', '/contacts/bulkImport', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart(), accept: 'text/plain' }],
  },
  conversations: {
    list: [list, 'GET', '/conversations', { query: ['order', 'status', 'contact_id', 'campaign_id', 'list_id', 'message_id'], pagination: byNumbered, items: 'conversations', maximum: 50 }],
    get: [call, 'GET', '/conversation/{id}', { query: [] }],
    update: [call, 'POST', '/conversation/{id}', { body: 'fields', empty: true }],
    delete: [call, 'DELETE', '/conversation/{id}', { query: [] }],
    assign: [call, 'POST', '/conversation/{id}/assign', { body: 'fields' }],
    unassign: [call, 'POST', '/conversation/{id}/unassign', { body: 'fields' }],
  },
  conversationMessages: {
    list: [list, 'GET', '/conversation/{id}/messages', { query: ['order'], pagination: byNumbered, items: 'messages' }],
  },
  messages: {
    send: [call, 'POST', '/conversation/{id}/messages', { body: 'fields' }],
    list: [list, 'GET', '/messages', { query: ['order', 'status', 'direction', 'contact_id', 'campaign_id', 'list_id', 'conversation_id'], pagination: byNumbered, items: 'messages' }],
  },
  contactLists: {
    list: [list, 'GET', '/lists', { query: ['order'], pagination: byNumbered, items: 'lists' }],
    create: [call, 'POST', '/lists', { body: 'fields' }],
    get: [call, 'GET', '/lists/{id}', { query: [] }],
    update: [call, 'POST', '/lists/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/lists/{id}', { query: [] }],
  },
  campaigns: {
    list: [list, 'GET', '/campaigns', { query: ['order', 'status'], pagination: byNumbered, items: 'campaigns' }],
    create: [call, 'POST', '/campaigns', { body: 'fields' }],
    get: [call, 'GET', '/campaigns/{id}', { query: [] }],
    update: [call, 'POST', '/campaigns/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/campaigns/{id}', { query: [] }],
  },
  apiKeys: {
    regenerate: [call, 'GET', '/auth/api-keys/regenerate', { query: [], idempotent: false }],
    get: [call, 'GET', '/auth/api-keys', { query: [] }],
  },
  organizations: {
    join: [call, 'POST', '/auth/join-organization', { body: 'fields' }],
    list: [list, 'GET', '/organization', { query: ['sortBy'], pagination: byNumberedSortBy, items: 'organizations' }],
    create: [call, 'POST', '/organization', { body: 'fields' }],
    get: [call, 'GET', '/organization/{id}', { query: [] }],
    update: [call, 'POST', '/organization/{id}', { body: 'fields' }],
    transfer: [call, 'POST', '/organization/{id}/transfer', { body: 'fields' }],
    switch: [call, 'POST', '/auth/switch', { body: 'fields' }],
  },
  aiConfiguration: {
    get: [call, 'GET', '/organization/ai-configuration', { query: [] }],
  },
  roles: {
    list: [list, 'GET', '/rbac/roles', { query: ['sortBy'], pagination: byNumberedSortBy, items: 'roles' }],
    create: [call, 'POST', '/rbac/roles', { body: 'fields' }],
    get: [call, 'GET', '/rbac/roles/{id}', { query: [] }],
    update: [call, 'POST', '/rbac/roles/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/rbac/roles/{id}', { query: [] }],
  },
  tags: {
    list: [list, 'GET', '/organization/tags', { query: ['sortBy'], pagination: byNumberedSortBy, items: 'tags' }],
    create: [call, 'POST', '/organization/tags', { body: 'fields' }],
  },
  invites: {
    list: [list, 'GET', '/organization/invites', { query: ['sortBy'], pagination: byNumberedSortBy, items: 'invites' }],
    create: [call, 'POST', '/organization/invites', { body: 'fields' }],
    get: [call, 'GET', '/organization/invite/{slug}', { query: [] }],
    accept: [call, 'POST', '/organization/invite/{slug}/accept', { query: [] }],
  },
  members: {
    list: [list, 'GET', '/organization/members', { query: ['sortBy'], pagination: byNumberedSortBy, items: 'members' }],
    get: [call, 'GET', '/organization/members/{id}', { query: [] }],
    update: [call, 'POST', '/organization/members/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/organization/members/{id}', { query: [] }],
    updateRoles: [call, 'POST', '/organization/members/{id}/role', { body: 'fields' }],
  },
  templates: {
    list: [call, 'GET', '/organization/templates', { query: [] }],
    get: [call, 'GET', '/organization/templates/{id}', { query: [] }],
  },
  phoneNumbers: {
    list: [call, 'GET', '/organization/phone-numbers', { query: [] }],
    get: [call, 'GET', '/organization/phone-numbers/{id}', { query: [] }],
  },
  businessAccount: {
    update: [call, 'POST', '/organization/whatsappBusinessAccount', { body: 'fields' }],
  },
  user: {
    get: [call, 'GET', '/user', { query: [] }],
    update: [call, 'POST', '/user', { body: 'fields' }],
  },
  notifications: {
    list: [list, 'GET', '/user/notifications', { query: ['sortBy'], pagination: byNumberedSortBy, items: 'notifications' }],
  },
  featureFlags: {
    get: [call, 'GET', '/system/feature-flags', { query: [] }],
  },
  auth: {
    login: [call, 'POST', '/auth/login', { body: 'fields', credentials: [] }],
    register: [call, 'POST', '/auth/register', { body: 'fields', credentials: [] }],
    verifyEmail: [call, 'POST', '/auth/verify-email', { body: 'fields', credentials: [] }],
    loginWithOauth: [call, 'POST', '/auth/oauth', { body: 'whole', choose: withWholeBody, credentials: [] }],
  },
  integrations: {
    list: [list, 'GET', '/integrations', { query: ['order', 'status'], pagination: byNumbered, items: 'integrations' }],
    get: [call, 'GET', '/analytics/{id}', { query: [] }],
    enable: [call, 'POST', '/analytics/{id}/enable', { query: [] }],
    disable: [call, 'POST', '/analytics/{id}/disable', { query: [] }],
  },
  analytics: {
    getPrimary: [call, 'GET', '/analytics/primary', { query: ['from', 'to'] }],
    getSecondary: [call, 'GET', '/analytics/secondary', { query: ['from', 'to'] }],
    getCampaign: [call, 'GET', '/analytics/campaign/{campaignId}', { query: [] }],
    getAllCampaigns: [call, 'GET', '/analytics/campaigns', { query: ['from', 'to'] }],
  },
  aiChats: {
    list: [list, 'GET', '/ai/chats', { query: ['order', 'status', 'visibility'], pagination: byNumbered, items: 'chats' }],
    get: [call, 'GET', '/ai/chat/{id}', { query: [] }],
  },
  aiChatMessages: {
    list: [list, 'GET', '/ai/chat/{id}/messages', { query: [], pagination: byNumberedUnsorted, items: 'messages' }],
    send: [callBytes, 'POST', '/ai/chat/{id}/messages', { body: 'fields', accept: 'application/octet-stream' }],
    vote: [call, 'POST', '/ai/chat/{id}/vote', { body: 'fields' }],
  },
  aiChatVotes: {
    list: [list, 'GET', '/ai/chat/{id}/vote', { query: [], pagination: byNumberedUnsorted, items: 'votes' }],
  },
  ai: {
    getSegmentRecommendations: [call, 'GET', '/ai/segment-recommendations', { query: ['conversationId', 'contactId'] }],
    getResponseSuggestions: [call, 'GET', '/ai/response-suggestions', { query: ['conversationId'] }],
    getChatSummary: [call, 'GET', '/ai/get-chat-summary', { query: [] }],
  },
  health: {
    getAtSpecifiedPath: [call, 'GET', '/health-check', { query: [], credentials: [] }],
    get: [call, 'GET', '/health', { query: [], credentials: [] }],
  },
  metadata: {
    getAtSpecifiedPath: [call, 'GET', '/meta-data', { query: [], credentials: [] }],
    get: [call, 'GET', '/metadata', { query: [], credentials: [] }],
  },
};
