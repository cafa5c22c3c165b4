import { describe, expect, it } from 'vitest';

import { description, proposed } from '../../test/support/proposed-names.ts';
import { proposalNotices } from './name-notices.ts';
import { proposeNames } from './propose-names.ts';

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
