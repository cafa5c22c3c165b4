import { describe, expect, it } from 'vitest';

import { proposed } from '../../test/support/proposed-names.ts';

describe('a plain name', () => {
  it('is that of one collection, whose name all others add to theirs', () => {
    const { functions, methods } = proposed({
      'get /v1/issuing/cards': 'GetIssuingCards',
      'post /v1/issuing/cards': 'PostIssuingCards',
      'get /v1/issuing/cards/{card}': 'GetIssuingCardsCard',
      'delete /v1/customers/{customer}/cards/{id}': 'DeleteCustomersCustomerCardsId',
      'post /v1/customers/{customer}/cards/{id}/verify': 'PostCustomersCustomerCardsIdVerify',
      'get /v1/folders/trash/items': 'GetFoldersTrashItems',
      'get /v1/folders/{folder}/items': 'GetFoldersFolderItems',
    });
    expect(methods).toEqual([
      'cards.list',
      'cards.create',
      'cards.get',
      'cards.deleteForCustomer',
      'cards.verify',
      'items.listForTrash',
      'items.list',
    ]);
    expect(functions[3]).toBe('deleteCardForCustomer');
  });

  it('is that of one collection among several that are named alike, each with a name of its own', () => {
    const { methods } = proposed({
      'get /Configuration/Webhooks': 'FetchConfigurationWebhook',
      'get /Conversations/{Sid}/Webhooks': 'ListConversationWebhook',
      'get /Conversations/{Sid}/Webhooks/{Id}': 'FetchConversationWebhook',
      'get /Services/{Sid}/Configuration/Webhooks': 'FetchServiceWebhookConfiguration',
      'get /Services/{Sid}/Conversations/{Id}/Webhooks': 'ListServiceConversationWebhook',
      'post /Services/{Sid}/Conversations/{Id}/Webhooks': 'CreateServiceConversationWebhook',
    });
    expect(methods).toEqual([
      'webhooks.listForConfiguration',
      'webhooks.list',
      'webhooks.get',
      'webhooks.listForServiceConfiguration',
      'webhooks.listForService',
      'webhooks.createForService',
    ]);
  });

  it('is not that of a row where something is created, and of several that are deleted it says which', () => {
    const { functions, methods } = proposed({
      'post /folders': 'post_folders x Create a folder',
      'post /folders/{folder_id}': 'post_folders_id x Restore a folder',
      'put /folders/{folder_id}': 'put_folders_id x Update a folder',
      'delete /a/{id}/roles': 'removeRoleByCriteria',
      'delete /a/{id}/roles/{role}': 'removeRoleById',
      'get /b/{id}/roles/{role}': 'getRoleOfB',
    });
    expect(methods).toEqual([
      'folders.create',
      'folders.restore',
      'folders.update',
      'roles.deleteAllForA',
      'roles.deleteForA',
      'roles.getForB',
    ]);
    expect(functions.slice(0, 3)).toEqual(['createFolder', 'restoreFolder', 'updateFolder']);
  });
});
