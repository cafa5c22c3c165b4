import { describe, expect, it } from 'vitest';

import { proposed } from '../../test/support/proposed-names.ts';
import { singular } from './word-forms.ts';

describe('the resource and the method of an operation', () => {
  it('are of its tag where the path names nothing', () => {
    const { methods } = proposed({
      'delete /{Version}/{Group-ID}': 'deleteGroup Groups',
      'get /{Version}/{Media-ID}': 'retrieveMediaUrl Media',
      'delete /{Version}/{Flow-ID}': 'deleteFlow Flows',
      'post /{Version}/{Flow-ID}/publish': 'publishFlow Flows',
      'post /{Version}/{Phone-Number-ID}/messages': 'sendMessage Messages',
    });
    expect(methods).toEqual(['groups.delete', 'media.get', 'flows.delete', 'flows.publish', 'messages.send']);
  });

  it('are of the row that a part belongs to', () => {
    const { methods } = proposed({
      'get /devices/{id}/status': 'getDeviceStatus',
      'get /users/me': 'me',
      'post /group/topic': 'setGroupTopic group',
      'post /connections/{id}/send-receipts': 'postReceipts',
      'post /files/{id}:copy': 'copyFile',
      'put /files/{id}#add_shared_link': 'put_link',
      'get /sso/authorize': 'sso_authorize sso',
    });
    expect(methods).toEqual([
      'devices.getStatus',
      'users.getMe',
      'group.setTopic',
      'connections.sendReceipts',
      'files.copy',
      'files.addSharedLink',
      'sso.authorize',
    ]);
  });

  it('see through what tools make of ids', () => {
    const { functions, methods } = proposed({
      'get /api/v1/contacts': 'list_contacts_api_v1_contacts_get',
      'post /api/v1/contacts': 'create_contact_api_v1_contacts_post',
      'put /api/v1/contacts/{id}': 'ContactsController_save',
      'post /api/v1/contacts/{id}/lock': 'post_api_v1_contacts_id_lock',
      'post /api/v1/methods': 'post_api_v1_methods x Returns all methods.',
    });
    expect(methods).toEqual(['contacts.list', 'contacts.create', 'contacts.update', 'contacts.lock', 'methods.list']);
    expect(functions).toEqual(['listContacts', 'createContact', 'updateContact', 'lockContact', 'listMethods']);
  });

  it('say what a summary does where the id is a copy, and nothing is made', () => {
    const { functions, methods } = proposed({
      'post /payments': 'post-payments x Start a transaction',
      'post /payments/details': 'post-payments-details x Submit details for a payment',
      'post /payments/{id}/cancels': 'post-payments-id-cancels x Cancel a payment',
      'post /links': 'post-links x Enable a link',
      'get /links': 'get-links x Get all links',
    });
    expect(methods).toEqual(['payments.create', 'details.submit', 'cancels.create', 'links.create', 'links.list']);
    expect(functions[1]).toBe('submitDetail');
  });

  it('say that a row is made by a POST to its id where nothing else makes it', () => {
    const { methods } = proposed({
      'get /connections': 'get-connections',
      'post /connections/{phone}': 'post-connections-by-phone',
      'delete /connections/{phone}': 'delete-connections-by-phone',
      'post /coupons': 'post-coupons',
      'post /coupons/{id}': 'post-coupons-id',
      'delete /coupons/{id}': 'delete-coupons-id',
      'get /plans/{id}': 'get-plans-id',
      'post /plans/{id}': 'post-plans-id',
      'delete /plans/{id}': 'delete-plans-id',
    });
    expect(methods.filter((name) => /create|update/.test(String(name)))).toEqual([
      'connections.create',
      'coupons.create',
      'coupons.update',
      'plans.update',
    ]);
  });

  it('take a thing that is got at a path for a thing, though a verb begins it, and say the verb alone', () => {
    const { methods } = proposed({
      'get /groups/{id}/join_requests': 'getJoinRequests',
      'post /groups/{id}/join_requests': 'approveJoinRequests',
      'delete /groups/{id}/join_requests': 'rejectJoinRequests',
      'get /numbers/{id}/block_users': 'getBlockedUsers',
      'post /numbers/{id}/block_users': 'blockUsers',
      'delete /numbers/{id}/block_users': 'unblockUsers',
    });
    expect(methods).toEqual([
      'joinRequests.list',
      'joinRequests.approve',
      'joinRequests.reject',
      'blockUsers.list',
      'blockUsers.block',
      'blockUsers.unblock',
    ]);
  });

  it('say what is done where a path has the noun of it', () => {
    const { methods } = proposed({
      'post /keys/validations': 'validateKey',
      'get /keys/{id}': 'getKey',
      'post /message/{id}/reaction': 'reactMessage',
      'post /factors/enroll': 'FactorsController_create',
      // These are made, and got by their ids.
      'post /registrations': 'registerKey',
      'get /registrations/{id}': 'getRegistration',
    });
    expect(methods).toEqual([
      'keys.validate',
      'keys.get',
      'message.react',
      'factors.enroll',
      'registrations.registerKey',
      'registrations.get',
    ]);
  });

  it('are those of the paths where an id alone names the resource, and the singular of a word that ends with us is known', () => {
    const { functions, methods } = proposed({
      'get /{number}/groups': 'getGroups',
      'delete /{group}': 'deleteGroup',
    });
    expect(methods).toEqual(['groups.list', 'groups.delete']);
    expect(functions).toEqual(['getGroups', 'deleteGroup']);
    const words = ['skus', 'menus', 'cpus', 'statuses', 'campus', 'status'];
    expect(words.map(singular)).toEqual(['sku', 'menu', 'cpu', 'status', 'campus', 'status']);
  });

  it('are shorter for what stands higher, of two that both are below something', () => {
    const { methods } = proposed({
      'post /permissions': 'createPermission',
      'get /permissions/{slug}': 'getPermission',
      'post /organizations/{id}/roles/{slug}/permissions': 'addToOrganizationRole',
      'delete /organizations/{id}/roles/{slug}/permissions/{name}': 'removeFromOrganizationRole',
      'post /roles/{slug}/permissions': 'addToRole',
    });
    expect(methods).toEqual([
      'permissions.create',
      'permissions.get',
      'permissions.createForOrganizationRole',
      'permissions.deleteForOrganizationRole',
      'permissions.createForRole',
    ]);
  });

  it('are of one resource, whether a path has it in the singular or in the plural', () => {
    const { methods } = proposed({
      'get /chats': 'listChats',
      'post /chat/{id}/pin': 'pinChat',
      'post /group': 'createGroup',
      'get /my/groups': 'myGroups',
      // The account of the caller is none of the accounts.
      'get /account': 'getAccount',
      'get /accounts/{id}': 'getAccountById',
      'post /account/close': 'closeAccount',
    });
    expect(methods).toEqual([
      'chats.list',
      'chats.pin',
      'groups.create',
      'groups.listForMe',
      'account.get',
      'accounts.get',
      'account.close',
    ]);
  });

  it('are of the rows that are found by something else than their ids', () => {
    const { methods } = proposed({
      'get /organizations/{id}': 'getOrganization',
      'get /organizations/external_id/{external_id}': 'getOrganizationByExternalId',
      'get /invitations/{id}': 'getInvitation',
      'get /invitations/by_token/{token}': 'InvitesController_getByToken',
      'get /accounts/{account}/person/{person}': 'getPerson',
    });
    expect(methods).toEqual([
      'organizations.get',
      'organizations.getByExternalId',
      'invitations.get',
      'invitations.getByToken',
      'person.get',
    ]);
  });

  it('are of what an act is done to, where a path goes on behind it', () => {
    const { methods } = proposed({
      'post /devices/{id}/login/code': 'loginDeviceWithCode',
      'get /chats/sync/status': 'chatSyncStatus',
      'post /sso/logout/authorize': 'SsoController_logoutAuthorize',
      'post /oauth2/token#refresh': 'post_oauth2_token#refresh',
      'get /user/my/privacy': 'userMyPrivacy user',
      'get /group/invite-link': 'groupInviteLink group',
      'post /app/passkey/response': 'appPasskeyResponse app Submit the assertion.',
    });
    expect(methods).toEqual([
      'devices.loginWithCode',
      'chats.getSyncStatus',
      'sso.authorizeLogout',
      'oauth2.refreshToken',
      'user.getMyPrivacy',
      'group.getInviteLink',
      'passkey.submitResponse',
    ]);
  });

  it('have the verb first, also one that is done again and one that a path has behind its thing', () => {
    const { methods } = proposed({
      'post /connections/{id}/presence-subscribe': 'presence_subscribe_connections_post',
      'post /connections/{id}/group-accept-invite-v4': '-',
      'post /connections/{id}/group-leave': '- x Leave a group.',
      'post /connections/{id}/group-join-approval-mode': '- x Toggle the mode.',
      'post /connections/{id}/auto-renew': '-',
      'put /members/{id}/reactivate': 'MembersController_reactivate',
      'post /keys/data-key': 'create_data_key',
      'get /connections/{id}/group-fetch-all-participating': '-',
      'get /connections/{id}/group-participants-list': '-',
      'get /connections/{id}/price-list': '-',
      'get /repos/{owner}/compare/{base}...{head}': 'repos/compare-commits',
    });
    expect(methods).toEqual([
      'connections.subscribePresence',
      'connections.acceptGroupInviteV4',
      'connections.leaveGroup',
      'connections.toggleGroupJoinApprovalMode',
      'connections.autoRenew',
      'members.reactivate',
      'keys.createDataKey',
      'connections.getAllParticipatingGroups',
      'connections.listGroupParticipants',
      'connections.getPriceList',
      'repos.compare',
    ]);
  });

  it('are what the id says of a path that ends with a version, which is of no rows', () => {
    const { methods } = proposed({
      'get /apis/v1/apps/v1': 'getAppsV1Resources',
      'get /apis/batch/v1/': 'getBatchV1APIResources',
      'get /users/v2': 'getUsersV2List',
    });
    expect(methods).toEqual(['resources.list', 'apiResources.list', 'users.list']);
  });

  it('are a part of what stands before a number sign, unless that says what is done', () => {
    const { functions, methods } = proposed({
      'get /shared_items': 'get_shared_items',
      'get /shared_items#web_links': 'get_shared_items#web_links',
      'post /templates/schema#options': 'post_templates_schema#options x Adds options.',
      'put /files/{id}#add_link': 'put_files_id#add_link',
    });
    expect(methods).toEqual([
      'sharedItems.list',
      'sharedItems.getWebLinks',
      'templates.createOptions',
      'files.addLink',
    ]);
    expect(functions[1]).toBe('getSharedItemWebLinks');
  });

  it('say that a part is changed which is got at the same path', () => {
    const { functions, methods } = proposed({
      'get /charges/{id}/dispute': 'GetChargesIdDispute',
      'post /charges/{id}/dispute': 'PostChargesIdDispute',
    });
    expect(methods).toEqual(['charges.getDispute', 'charges.updateDispute']);
    expect(functions[1]).toBe('updateChargeDispute');
  });

  it('are of the row that a parameter names, without what its tag says beyond', () => {
    const { methods } = proposed({
      'post /{Version}/{Phone-Number-ID}/register': 'registerNumber Phone-Number-Registration',
      'post /{Version}/{Phone-Number-ID}/request_code': 'requestCode Phone-Number-Verification',
      'get /{Version}/{Solution-ID}': 'getSolutionDetails Multi-Partner-Solutions',
      'get /{Version}/{WABA-ID}': 'getAccountDetails WhatsApp-Account',
      'get /{Version}/{group_id}': 'getGroupInfo',
      'post /{Version}/{group_id}': 'updateGroupSettings',
    });
    expect(methods).toEqual([
      'phoneNumbers.register',
      'phoneNumbers.requestCode',
      'solutions.get',
      'whatsAppAccount.get',
      'groups.get',
      'groups.update',
    ]);
  });
});
