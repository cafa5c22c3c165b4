import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { checkLock } from './check-lock.ts';
import { proposalNotices } from './name-notices.ts';
import { proposeNames } from './propose-names.ts';
import { singular } from './word-forms.ts';

const rows = { '200': { description: '', content: { 'application/json': { schema: { type: 'array' } } } } };

/** A description of operations with their ids, by `method path`; a second word is the tag, and what follows the summary. */
function description(operations: Readonly<Record<string, string>>): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [key, value] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    const [operationId = '', tag = '', ...summary] = value.split(' ');
    const isList = method === 'get' && !path.endsWith('}') && /[^u]s$/.test(path);
    paths[path] = {
      ...paths[path],
      [method]: {
        ...(operationId !== '-' && { operationId }),
        ...(tag !== '' && { tags: [tag] }),
        ...(summary.length > 0 && { summary: summary.join(' ') }),
        responses: isList ? rows : {},
      },
    };
  }
  return { openapi: '3.1.0', paths };
}

function proposed(operations: Readonly<Record<string, string>>) {
  const root = description(operations);
  const proposal = proposeNames({ operations: {}, components: {} }, root);
  expect(() => checkLock('names.lock.json', proposal.lock, root)).not.toThrow();
  const names = findOperations(root).map(({ id }) => proposal.lock.operations[id]);
  return { root, proposal, methods: names.map((one) => one?.method), functions: names.map((one) => one?.function) };
}

describe('the words of a name', () => {
  it('are told apart as the ids do, where a path writes them together', () => {
    const { methods } = proposed({
      'get /daemonsets/{name}': 'readNamespacedDaemonSet',
      'get /webhooks/{id}': 'getWebHook',
      'delete /webhooks/{id}': 'deleteWebhook',
      'get /sets/{id}': 'getSet',
    });
    expect(methods).toEqual(['daemonSets.get', 'webhooks.get', 'webhooks.delete', 'sets.get']);
  });

  it('are those of a resource that is there already', () => {
    const root = description({
      'get /daemonsets/{name}': 'readDaemonSet',
      'delete /daemonsets/{name}': 'deleteDaemonSet',
    });
    const operations = { readDaemonSet: { function: 'readDaemonSet', method: 'daemonsets.get' } };
    const { lock } = proposeNames({ operations, components: {} }, root);
    expect(lock.operations['deleteDaemonSet']?.method).toBe('daemonsets.delete');
  });

  it('are no number in the place of an id, no thing twice, and no plural with a capital', () => {
    const { methods, functions } = proposed({
      'put /users/{user_id}/folders/0': 'put_users_id_folders_0',
      'put /folders/{folder_id}': 'put_folders_id',
      'post /folders/{folder_id}/migrate_folders': 'migrateFolders',
      'post /block_users': 'blockUsers users',
      'delete /block_users': 'unblockUserS users',
    });
    expect(methods).toEqual([
      'folders.replaceForUser',
      'folders.replace',
      'folders.migrate',
      'users.block',
      'blockUsers.unblock',
    ]);
    expect(functions.at(-1)).toBe('unblockUsers');
  });
});

describe('a plain name that several operations ask for', () => {
  it('is that of the one row, and not of the whole collection', () => {
    const { methods } = proposed({
      'delete /apis/apps/v1/namespaces/{namespace}/deployments': 'deleteAppsV1CollectionNamespacedDeployment apps_v1',
      'get /apis/apps/v1/namespaces/{namespace}/deployments': 'listAppsV1NamespacedDeployment apps_v1',
      'delete /apis/apps/v1/namespaces/{namespace}/deployments/{name}': 'deleteAppsV1NamespacedDeployment apps_v1',
      'put /apis/apps/v1/namespaces/{namespace}/deployments/{name}': 'replaceAppsV1NamespacedDeployment apps_v1',
      'patch /apis/apps/v1/namespaces/{namespace}/deployments/{name}': 'patchAppsV1NamespacedDeployment apps_v1',
      'get /apis/apps/v1/deployments': 'listAppsV1DeploymentForAllNamespaces apps_v1',
      'put /apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale':
        'replaceAppsV1NamespacedDeploymentScale apps_v1',
    });
    expect(methods).toEqual([
      'deployments.deleteCollection',
      'deployments.list',
      'deployments.delete',
      'deployments.replace',
      'deployments.update',
      'deployments.listForAllNamespaces',
      'deployments.replaceScale',
    ]);
  });

  it('is that of the shortest path, whatever the order', () => {
    const { functions, methods } = proposed({
      'post /v1/charges/{charge}/refunds': 'PostChargesChargeRefunds',
      'get /v1/charges/{charge}/refunds/{refund}': 'GetChargesChargeRefundsRefund',
      'post /v1/refunds': 'PostRefunds',
      'get /v1/refunds/{refund}': 'GetRefundsRefund',
      'post /v1/refunds/{refund}': 'PostRefundsRefund',
      'post /v1/charges/{charge}/refund': 'PostChargesChargeRefund',
    });
    expect(methods).toEqual([
      'refunds.createForCharge',
      'refunds.getForCharge',
      'refunds.create',
      'refunds.get',
      'refunds.update',
      'charges.refund',
    ]);
    expect(functions).toEqual([
      'createRefundForCharge',
      'getRefundForCharge',
      'createRefund',
      'getRefund',
      'updateRefund',
      'refundCharge',
    ]);
  });

  it('is nobody’s where nothing tells them apart, nor of a deprecated one', () => {
    const { methods } = proposed({
      'get /files/{id}/comments': 'getFileComments',
      'get /folders/{id}/comments': 'getFolderComments',
      'get /old/things/{id}': 'oldThing',
      'get /things/{id}': 'thing',
    });
    expect(methods).toEqual(['comments.listForFile', 'comments.listForFolder', 'things.getForOld', 'things.get']);
  });

  it('is not that of one that deletes or replaces all there are, also where no other asks for it', () => {
    const { methods } = proposed({
      'delete /groups/{id}/assignments': 'removeAssignments',
      'put /groups/{id}/assignments': 'replaceAssignments',
      'delete /groups/{id}/assignments/{assignment}': 'removeAssignment',
      'delete /sessions': '-',
      'delete /cart': '-',
    });
    expect(methods).toEqual([
      'assignments.deleteAll',
      'assignments.replaceAll',
      'assignments.delete',
      'sessions.deleteAll',
      'cart.delete',
    ]);
  });

  it('stays with the operation that has it', () => {
    const before = { 'get /refunds': 'refunds' };
    const { lock } = proposeNames({ operations: {}, components: {} }, description(before));
    const after = description({ ...before, 'get /charges/{charge}/refunds': 'chargeRefunds' });
    const { lock: next } = proposeNames(lock, after, description(before));
    expect(Object.values(next.operations).map(({ method }) => method)).toEqual([
      'refunds.list',
      'refunds.listForCharge',
    ]);
  });

  it('is told as a choice, what does most harm first, with what each operation is called', () => {
    const { proposal, root } = proposed({
      'get /a/{id}/rows': 'rowsOfA',
      'get /rows': 'rows',
      'delete /rows': 'dropRows',
      'delete /rows/{id}': 'dropRow',
    });
    expect(proposalNotices(root, 'shop.yaml', proposal)).toEqual([
      expect.objectContaining({
        pointer: '/paths/~1rows~1{id}/delete',
        problem: '2 operations ask for rows.delete: DELETE /rows/{id} has it, DELETE /rows is rows.deleteAll',
        remedy: expect.stringContaining('names.lock.json'),
      }),
      expect.objectContaining({
        problem: '2 operations ask for rows.list: GET /rows has it, GET /a/{id}/rows is rows.listForA',
      }),
    ]);
  });
});

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
      'permissions.delete',
      'permissions.createForRole',
    ]);
  });
});
