// Generated from WhatsApp Cloud API 24.0; do not edit.
// Description sha256 2a67e94e1d38d9d38d16f99cdcaeface651e259916205277e4c88f919bccbe09, generator 1.0.0.

import { call, list, formBody, multipart } from '@wa-clients/core';
import type { MethodTree } from '@wa-clients/core';
import { byCursorAfterLinked, byCursorAfterLinkedCodes, byCursorAfterLinkedGroups } from '../pagination.ts';

/** All operations by resource and method, for a client that has them as methods. */
export const methods: MethodTree = {
  messages: {
    send: [call, 'POST', '/{phone_number_id}/messages', { body: 'fields' }],
    markRead: [call, 'POST', '/{phone_number_id}/messages', { body: 'fields', idempotent: true }],
    sendMarketing: [call, 'POST', '/{phone_number_id}/marketing_messages', { body: 'fields' }],
    sendEncrypted: [call, 'POST', '/{phone_number_id}/messages_encrypted', { body: 'fields' }],
  },
  messageHistory: {
    list: [list, 'GET', '/{phone_number_id}/message_history', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    listEvents: [list, 'GET', '/{history_id}/events', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
  },
  media: {
    upload: [call, 'POST', '/{phone_number_id}/media', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }],
    get: [call, 'GET', '/{media_id}'],
    delete: [call, 'DELETE', '/{media_id}'],
  },
  templates: {
    list: [list, 'GET', '/{business_account_id}/message_templates', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{business_account_id}/message_templates', { body: 'fields' }],
    delete: [call, 'DELETE', '/{business_account_id}/message_templates'],
    get: [call, 'GET', '/{template_id}'],
    update: [call, 'POST', '/{template_id}', { body: 'fields' }],
  },
  phoneNumbers: {
    list: [list, 'GET', '/{business_account_id}/phone_numbers', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{business_account_id}/phone_numbers', { body: 'fields' }],
    addToBusiness: [call, 'POST', '/{business_id}/add_phone_numbers', { body: 'fields' }],
    get: [call, 'GET', '/{phone_number_id}'],
    update: [call, 'POST', '/{phone_number_id}', { body: 'fields' }],
    register: [call, 'POST', '/{phone_number_id}/register', { body: 'fields' }],
    deregister: [call, 'POST', '/{phone_number_id}/deregister'],
    requestCode: [call, 'POST', '/{phone_number_id}/request_code', { body: 'fields' }],
    verifyCode: [call, 'POST', '/{phone_number_id}/verify_code', { body: 'fields' }],
    getSettings: [call, 'GET', '/{phone_number_id}/settings'],
    updateSettings: [call, 'POST', '/{phone_number_id}/settings', { body: 'fields', idempotent: true }],
    getAccountNumber: [call, 'GET', '/{account_number_id}'],
  },
  encryptionKeys: {
    get: [call, 'GET', '/{phone_number_id}/whatsapp_business_encryption'],
    set: [call, 'POST', '/{phone_number_id}/whatsapp_business_encryption', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart(), idempotent: true }],
  },
  conversationalAutomation: {
    set: [call, 'POST', '/{phone_number_id}/conversational_automation', { body: 'fields', idempotent: true }],
    getBot: [call, 'GET', '/{bot_id}'],
  },
  businessProfiles: {
    get: [call, 'GET', '/{phone_number_id}/whatsapp_business_profile'],
    update: [call, 'POST', '/{phone_number_id}/whatsapp_business_profile', { body: 'fields', idempotent: true }],
    getById: [call, 'GET', '/{profile_id}'],
    updateById: [call, 'POST', '/{profile_id}', { body: 'fields', idempotent: true }],
  },
  officialAccounts: {
    getStatus: [call, 'GET', '/{phone_number_id}/official_business_account'],
    apply: [call, 'POST', '/{phone_number_id}/official_business_account', { body: 'fields' }],
  },
  compliance: {
    get: [call, 'GET', '/{phone_number_id}/business_compliance_info'],
    set: [call, 'POST', '/{phone_number_id}/business_compliance_info', { body: 'fields', idempotent: true }],
  },
  commerceSettings: {
    get: [call, 'GET', '/{phone_number_id}/whatsapp_commerce_settings'],
    update: [call, 'POST', '/{phone_number_id}/whatsapp_commerce_settings', { idempotent: true }],
  },
  qrCodes: {
    list: [list, 'GET', '/{phone_number_id}/message_qrdls', { pagination: byCursorAfterLinkedCodes, items: 'data', maximum: 25 }],
    createOrUpdate: [call, 'POST', '/{phone_number_id}/message_qrdls', { body: 'fields' }],
    get: [call, 'GET', '/{phone_number_id}/message_qrdls/{code}'],
    delete: [call, 'DELETE', '/{phone_number_id}/message_qrdls/{code}'],
  },
  blockedUsers: {
    list: [list, 'GET', '/{phone_number_id}/block_users', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    block: [call, 'POST', '/{phone_number_id}/block_users', { body: 'fields', idempotent: true }],
    unblock: [call, 'DELETE', '/{phone_number_id}/block_users', { body: 'fields' }],
  },
  flows: {
    list: [list, 'GET', '/{business_account_id}/flows', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{business_account_id}/flows', { body: 'fields' }],
    migrate: [call, 'POST', '/{business_account_id}/migrate_flows', { body: 'fields' }],
    get: [call, 'GET', '/{flow_id}'],
    update: [call, 'POST', '/{flow_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/{flow_id}'],
    listAssets: [list, 'GET', '/{flow_id}/assets', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    uploadAsset: [call, 'POST', '/{flow_id}/assets', { body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }],
    publish: [call, 'POST', '/{flow_id}/publish'],
    deprecate: [call, 'POST', '/{flow_id}/deprecate'],
  },
  calls: {
    performAction: [call, 'POST', '/{phone_number_id}/calls', { body: 'fields' }],
    getPermissions: [call, 'GET', '/{phone_number_id}/call_permissions'],
  },
  groups: {
    list: [list, 'GET', '/{phone_number_id}/groups', { pagination: byCursorAfterLinkedGroups, items: 'data.groups', maximum: 1024 }],
    create: [call, 'POST', '/{phone_number_id}/groups', { body: 'fields' }],
    get: [call, 'GET', '/{group_id}'],
    update: [call, 'POST', '/{group_id}', { body: 'fields' }],
    delete: [call, 'DELETE', '/{group_id}'],
    getInviteLink: [call, 'GET', '/{group_id}/invite_link'],
    createInviteLink: [call, 'POST', '/{group_id}/invite_link', { body: 'fields' }],
    deleteInviteLink: [call, 'DELETE', '/{group_id}/invite_link', { body: 'fields' }],
    listJoinRequests: [list, 'GET', '/{group_id}/join_requests', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    approveJoinRequests: [call, 'POST', '/{group_id}/join_requests', { body: 'fields' }],
    rejectJoinRequests: [call, 'DELETE', '/{group_id}/join_requests', { body: 'fields' }],
    addParticipants: [call, 'POST', '/{group_id}/participants', { body: 'fields' }],
    removeParticipants: [call, 'DELETE', '/{group_id}/participants', { body: 'fields' }],
  },
  businessAccounts: {
    get: [call, 'GET', '/{business_account_id}'],
    update: [call, 'POST', '/{business_account_id}', { body: 'fields' }],
    listOwned: [list, 'GET', '/{business_id}/owned_whatsapp_business_accounts', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    listClients: [list, 'GET', '/{business_id}/client_whatsapp_business_accounts', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    listAssigned: [list, 'GET', '/{user_id}/assigned_whatsapp_business_accounts', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    listActivities: [list, 'GET', '/{business_account_id}/activities', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    listSolutions: [list, 'GET', '/{business_account_id}/solutions', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    setSolutionMigrationIntent: [call, 'POST', '/{business_account_id}/set_solution_migration_intent', { body: 'fields' }],
    listOnBehalfRequests: [list, 'GET', '/{business_account_id}/in_progress_onbehalf_request', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
  },
  assignedUsers: {
    list: [list, 'GET', '/{business_account_id}/assigned_users', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    assign: [call, 'POST', '/{business_account_id}/assigned_users', { body: 'fields', contentType: 'application/x-www-form-urlencoded', encodeBody: formBody(), idempotent: true }],
    unassign: [call, 'DELETE', '/{business_account_id}/assigned_users', { body: 'fields', contentType: 'application/x-www-form-urlencoded', encodeBody: formBody() }],
  },
  subscribedApps: {
    list: [call, 'GET', '/{business_account_id}/subscribed_apps'],
    subscribe: [call, 'POST', '/{business_account_id}/subscribed_apps', { body: 'fields', optionalBody: true, idempotent: true }],
    unsubscribe: [call, 'DELETE', '/{business_account_id}/subscribed_apps'],
  },
  schedules: {
    list: [list, 'GET', '/{business_account_id}/schedules', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    create: [call, 'POST', '/{business_account_id}/schedules', { body: 'fields' }],
  },
  businesses: {
    get: [call, 'GET', '/{business_id}'],
    listCreditLines: [call, 'GET', '/{business_id}/extendedcredits'],
    onboardToMarketingMessages: [call, 'POST', '/{business_id}/onboard_partners_to_mm_lite'],
    listConnected: [list, 'GET', '/{app_id}/connected_client_businesses', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
  },
  solutions: {
    create: [call, 'POST', '/{app_id}/whatsapp_business_solution', { body: 'fields' }],
    list: [list, 'GET', '/{app_id}/whatsapp_business_solutions', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    get: [call, 'GET', '/{solution_id}'],
    getAccessToken: [call, 'GET', '/{solution_id}/access_token'],
    accept: [call, 'POST', '/{solution_id}/accept', { body: 'fields' }],
    reject: [call, 'POST', '/{solution_id}/reject', { body: 'fields' }],
    requestDeactivation: [call, 'POST', '/{solution_id}/send_deactivation_request', { body: 'fields', optionalBody: true }],
    acceptDeactivation: [call, 'POST', '/{solution_id}/accept_deactivation_request'],
    rejectDeactivation: [call, 'POST', '/{solution_id}/reject_deactivation_request'],
  },
  preverifiedNumbers: {
    list: [list, 'GET', '/{business_id}/preverified_numbers', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    share: [call, 'POST', '/{business_id}/share_preverified_numbers', { body: 'fields' }],
    get: [call, 'GET', '/{preverified_id}'],
    delete: [call, 'DELETE', '/{preverified_id}'],
    listPartners: [list, 'GET', '/{preverified_id}/partners', { pagination: byCursorAfterLinked, items: 'data', maximum: 100 }],
    requestCode: [call, 'POST', '/{preverified_id}/request_code', { body: 'fields' }],
    verifyCode: [call, 'POST', '/{preverified_id}/verify_code', { body: 'fields' }],
  },
  intents: {
    getMigration: [call, 'GET', '/{intent_id}'],
    getMobility: [call, 'GET', '/{mobility_intent_id}'],
    createMobility: [call, 'POST', '/{business_account_id}/obo_mobility_intent', { body: 'fields' }],
    setMobility: [call, 'POST', '/{business_account_id}/set_obo_mobility_intent', { body: 'fields' }],
  },
  usernames: {
    get: [call, 'GET', '/{phone_number_id}/username'],
    set: [call, 'POST', '/{phone_number_id}/username', { body: 'fields' }],
    delete: [call, 'DELETE', '/{phone_number_id}/username'],
    listSuggestions: [call, 'GET', '/{phone_number_id}/username_suggestions'],
  },
};
