import { expect, it } from 'vitest';

import { proposed } from '../../test/support/proposed-names.ts';

it('says of HEAD and OPTIONS what they read, which no method of HTTP is the verb for', () => {
  const { functions, methods } = proposed({
    'post /blobs': 'post_blobs',
    'options /events': 'options_events',
    'options /files/content': 'options_files_content',
    'head /blobs/{id}': 'head_blobs_id',
    'get /blobs/{id}': 'get_blobs_id',
    'head /blobs/count': 'head_blobs_count',
    'head /blobs/{id}/download': 'head_blobs_id_download',
    'get /blobs/{id}/download': 'get_blobs_id_download',
    'head /users/by_email/{email}': 'head_users_by_email_email',
    'get /users/{id}': 'get_users_id',
  });
  expect(methods).toEqual([
    'blobs.create',
    'events.getOptions',
    'files.getContentOptions',
    'blobs.getHeaders',
    'blobs.get',
    'blobs.getCountHeaders',
    'blobs.getDownloadHeaders',
    'blobs.download',
    'users.getHeadersByEmail',
    'users.get',
  ]);
  expect(functions).toContain('getFileContentOptions');
  expect(functions).toContain('getBlobCountHeaders');
});

it('keeps the verb that people gave to such an operation', () => {
  expect(proposed({ 'head /blobs/{id}': 'checkBlob' }).methods).toEqual(['blobs.check']);
});

it('acts on a part of a row by the name of the row, as the part is got', () => {
  const { methods } = proposed({
    'get /charges/{charge}/dispute': 'getChargeDispute',
    'post /charges/{charge}/dispute/close': 'closeChargeDispute',
    'get /disputes/{dispute}': 'getDispute',
    'post /disputes/{dispute}/close': 'closeDispute',
  });
  expect(methods).toEqual(['charges.getDispute', 'charges.closeDispute', 'disputes.get', 'disputes.close']);
});

it('does something to the rows of a collection where only the act is in the path', () => {
  const { methods } = proposed({
    'get /{Business-ID}/verified_numbers': 'getVerifiedNumbers Numbers',
    'post /{Business-ID}/share_verified_numbers': 'shareVerifiedNumber Sharing',
  });
  expect(methods).toEqual(['verifiedNumbers.list', 'verifiedNumbers.share']);
});

it('reads an id as a copy of its path also where a second parameter is only an id in it', () => {
  const { functions } = proposed({
    'post /taxonomies': 'post_taxonomies',
    'delete /taxonomies/{namespace}/{key}/nodes/{node_id}': 'delete_taxonomies_id_id_nodes_id',
  });
  expect(functions).toEqual(['createTaxonomy', 'deleteNode']);
});
