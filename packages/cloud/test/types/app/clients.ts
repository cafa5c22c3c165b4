// What an app of the Cloud API gets: a client with a short name, lists, messages by type, and errors of its own.
import {
  type Cloud,
  createCloud,
  type CloudErrorDetail,
  isCloudError,
  isCloudErrorOf,
  type SendMessageInput,
} from '@wa-clients/cloud';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const error: unknown;

const client = createCloud({ apiKey: 'test-key', version: 'v24.0' });
typeOf(client).is<Cloud>();
typeOf(client.provider).is<string>();
// @ts-expect-error TS2339: there is no such resource
void client.nothingOfThisName;

// A list is a page when awaited, rows when iterated, and an array only within a bound.
const list = client.templates.list({ business_account_id: '102290129340398' });
const page = await list;
typeOf(page.checkpoint).is<string>();
typeOf(page.hasMore).is<boolean>();
for await (const row of list) typeOf(row).is<(typeof page.items)[number]>();
// @ts-expect-error TS2554: collect without its bound would read a list of any length
list.collect();
// @ts-expect-error TS2353: the version is an option of the client, and no input
void client.flows.get({ flow_id: '1', version: 'v24.0' });

const common = { phone_number_id: '1', messaging_product: 'whatsapp', to: '+14155550123' } as const;
const text: SendMessageInput = { ...common, type: 'text', text: { body: 'Hello' } };
void client.messages.send(text);
// @ts-expect-error TS2353: a message has the field that its type names
void client.messages.send({ ...common, type: 'image', text: { body: 'Hello' } });

if (isCloudError(error, 'server_error')) {
  typeOf(error.status).is<number>();
  typeOf(error.detail).is<CloudErrorDetail | undefined>();
}
if (isCloudErrorOf(error, 'blockedUsers.block', 400)) console.log(error.detail?.block_users?.added_users);
// @ts-expect-error TS2345: a code that does not exist would never match
isCloudError(error, 'ratelimited');
