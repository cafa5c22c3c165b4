// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 ca95cda65536d63752166e0497cc2bf525501dbc38222b3906f1f651072183fa, generator 1.0.0.

import { call, callBytes, callText, list, multipart, withWholeBody } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byNumbered, byNumberedSortBy, byNumberedUnsorted } from '../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  contacts: {
    list: [list, 'GET', '/contacts', { pagination: byNumbered, items: 'contacts', maximum: 50 }],
    create: [call, 'POST', '/contacts', { body: 'whole', choose: withWholeBody, idempotent: true }],
    deleteByList: [call, 'DELETE', '/contacts'],
    importAtSpecifiedPath: [call, 'POST', '/contacts/bulk-import', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }],
    get: [call, 'GET', '/contacts/{id}'],
    update: [call, 'POST', '/contacts/{id}', { body: 'fields', idempotent: true }],
    delete: [call, 'DELETE', '/contacts/{id}'],
    import: [callText, 'POST', '/contacts/bulkImport', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart(), accept: 'text/plain' }],
  },
  conversations: {
    list: [list, 'GET', '/conversations', { pagination: byNumbered, items: 'conversations', maximum: 50 }],
    get: [call, 'GET', '/conversation/{id}'],
    update: [call, 'POST', '/conversation/{id}', { body: 'fields', empty: true }],
    delete: [call, 'DELETE', '/conversation/{id}'],
    assign: [call, 'POST', '/conversation/{id}/assign', { body: 'fields' }],
    unassign: [call, 'POST', '/conversation/{id}/unassign', { body: 'fields' }],
  },
  conversationMessages: {
    list: [list, 'GET', '/conversation/{id}/messages', { pagination: byNumbered, items: 'messages' }],
  },
  messages: {
    send: [call, 'POST', '/conversation/{id}/messages', { body: 'fields' }],
    list: [list, 'GET', '/messages', { pagination: byNumbered, items: 'messages' }],
  },
  contactLists: {
    list: [list, 'GET', '/lists', { pagination: byNumbered, items: 'lists' }],
    create: [call, 'POST', '/lists', { body: 'fields' }],
    get: [call, 'GET', '/lists/{id}'],
    update: [call, 'POST', '/lists/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/lists/{id}'],
  },
  campaigns: {
    list: [list, 'GET', '/campaigns', { pagination: byNumbered, items: 'campaigns' }],
    create: [call, 'POST', '/campaigns', { body: 'fields' }],
    get: [call, 'GET', '/campaigns/{id}'],
    update: [call, 'POST', '/campaigns/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/campaigns/{id}'],
  },
  apiKeys: {
    regenerate: [call, 'GET', '/auth/api-keys/regenerate', { idempotent: false }],
    get: [call, 'GET', '/auth/api-keys'],
  },
  organizations: {
    join: [call, 'POST', '/auth/join-organization', { body: 'fields' }],
    list: [list, 'GET', '/organization', { pagination: byNumberedSortBy, items: 'organizations' }],
    create: [call, 'POST', '/organization', { body: 'fields' }],
    get: [call, 'GET', '/organization/{id}'],
    update: [call, 'POST', '/organization/{id}', { body: 'fields' }],
    transfer: [call, 'POST', '/organization/{id}/transfer', { body: 'fields' }],
    switch: [call, 'POST', '/auth/switch', { body: 'fields' }],
  },
  aiConfiguration: {
    get: [call, 'GET', '/organization/ai-configuration'],
  },
  roles: {
    list: [list, 'GET', '/rbac/roles', { pagination: byNumberedSortBy, items: 'roles' }],
    create: [call, 'POST', '/rbac/roles', { body: 'fields' }],
    get: [call, 'GET', '/rbac/roles/{id}'],
    update: [call, 'POST', '/rbac/roles/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/rbac/roles/{id}'],
  },
  tags: {
    list: [list, 'GET', '/organization/tags', { pagination: byNumberedSortBy, items: 'tags' }],
    create: [call, 'POST', '/organization/tags', { body: 'fields' }],
  },
  invites: {
    list: [list, 'GET', '/organization/invites', { pagination: byNumberedSortBy, items: 'invites' }],
    create: [call, 'POST', '/organization/invites', { body: 'fields' }],
    get: [call, 'GET', '/organization/invite/{slug}'],
    accept: [call, 'POST', '/organization/invite/{slug}/accept'],
  },
  members: {
    list: [list, 'GET', '/organization/members', { pagination: byNumberedSortBy, items: 'members' }],
    get: [call, 'GET', '/organization/members/{id}'],
    update: [call, 'POST', '/organization/members/{id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/organization/members/{id}'],
    updateRoles: [call, 'POST', '/organization/members/{id}/role', { body: 'fields' }],
  },
  templates: {
    list: [call, 'GET', '/organization/templates'],
    get: [call, 'GET', '/organization/templates/{id}'],
  },
  phoneNumbers: {
    list: [call, 'GET', '/organization/phone-numbers'],
    get: [call, 'GET', '/organization/phone-numbers/{id}'],
  },
  businessAccount: {
    update: [call, 'POST', '/organization/whatsappBusinessAccount', { body: 'fields' }],
  },
  user: {
    get: [call, 'GET', '/user'],
    update: [call, 'POST', '/user', { body: 'fields' }],
  },
  notifications: {
    list: [list, 'GET', '/user/notifications', { pagination: byNumberedSortBy, items: 'notifications' }],
  },
  featureFlags: {
    get: [call, 'GET', '/system/feature-flags'],
  },
  auth: {
    login: [call, 'POST', '/auth/login', { body: 'fields', credentials: [] }],
    register: [call, 'POST', '/auth/register', { body: 'fields', credentials: [] }],
    verifyEmail: [call, 'POST', '/auth/verify-email', { body: 'fields', credentials: [] }],
    loginWithOauth: [call, 'POST', '/auth/oauth', { body: 'whole', choose: withWholeBody, credentials: [] }],
  },
  integrations: {
    list: [list, 'GET', '/integrations', { pagination: byNumbered, items: 'integrations' }],
    get: [call, 'GET', '/analytics/{id}'],
    enable: [call, 'POST', '/analytics/{id}/enable'],
    disable: [call, 'POST', '/analytics/{id}/disable'],
  },
  analytics: {
    getPrimary: [call, 'GET', '/analytics/primary'],
    getSecondary: [call, 'GET', '/analytics/secondary'],
    getCampaign: [call, 'GET', '/analytics/campaign/{campaignId}'],
    getAllCampaigns: [call, 'GET', '/analytics/campaigns'],
  },
  aiChats: {
    list: [list, 'GET', '/ai/chats', { pagination: byNumbered, items: 'chats' }],
    get: [call, 'GET', '/ai/chat/{id}'],
  },
  aiChatMessages: {
    list: [list, 'GET', '/ai/chat/{id}/messages', { pagination: byNumberedUnsorted, items: 'messages' }],
    send: [callBytes, 'POST', '/ai/chat/{id}/messages', { body: 'fields', accept: 'application/octet-stream' }],
    vote: [call, 'POST', '/ai/chat/{id}/vote', { body: 'fields' }],
  },
  aiChatVotes: {
    list: [list, 'GET', '/ai/chat/{id}/vote', { pagination: byNumberedUnsorted, items: 'votes' }],
  },
  ai: {
    getSegmentRecommendations: [call, 'GET', '/ai/segment-recommendations'],
    getResponseSuggestions: [call, 'GET', '/ai/response-suggestions'],
    getChatSummary: [call, 'GET', '/ai/get-chat-summary'],
  },
  health: {
    getAtSpecifiedPath: [call, 'GET', '/health-check', { credentials: [] }],
    get: [call, 'GET', '/health', { credentials: [] }],
  },
  metadata: {
    getAtSpecifiedPath: [call, 'GET', '/meta-data', { credentials: [] }],
    get: [call, 'GET', '/metadata', { credentials: [] }],
  },
};
