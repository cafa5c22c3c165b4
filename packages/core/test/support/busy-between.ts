// Sends twice by one fetch; between the two the process is too busy to see what happens to its connection.
import { nodeFetch } from '@wa-clients/core/node';

const [, , url = ''] = process.argv;
const fetch = nodeFetch();
const send = async () => {
  const response = await fetch(url, { method: 'POST', body: '{}', redirect: 'manual' });
  await response.text();
  return response.status;
};
const first = await send();
const end = performance.now() + 1_500;
while (performance.now() < end);
console.log(first, await send());
