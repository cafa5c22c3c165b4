import { createCloud } from '@wa-clients/cloud';
import { raw } from '@wa-clients/cloud/raw';
import { expect, it } from 'vitest';

it('sends the id of an upload session through the raw client with the query that it brings, as the functions do', async () => {
  const sent: string[] = [];
  const cloud = createCloud({
    apiKey: 'an-access-token',
    fetch: async (url) => {
      sent.push(url);
      return Response.json({ id: 'upload:a', file_offset: 0 });
    },
  });
  const id = 'upload:MTph+Zg==?sig=ARZ_3-x';
  await cloud.uploads.get({ upload_id: id });
  await raw(cloud).GET('/{upload_id}', { params: { path: { upload_id: id } } });
  await raw(cloud).GET('/{phone_number_id}', { params: { path: { phone_number_id: '1?a' } } });
  expect(sent.map((url) => url.replace(/^.*\/v[\d.]+/, ''))).toEqual([
    '/upload:MTph%2BZg==?sig=ARZ_3-x',
    '/upload:MTph%2BZg==?sig=ARZ_3-x',
    '/1%3Fa',
  ]);
});
