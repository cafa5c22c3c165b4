/** The ten calls of `test/types/budget/ten-operations.ts` with the client that @hey-api/openapi-ts generates. */
export const tenOperations = `
import {
  createCustomer,
  createCustomerSetupLink,
  createWhatsappContactPlatform,
  getWhatsappContactPlatform,
  getWhatsappConversation,
  getWorkflow,
  listWhatsappContactsPlatform,
  listWhatsappConversations,
  listWhatsappMessages,
} from './hey/sdk.gen';

for (const contact of (await listWhatsappContactsPlatform({ query: { has_customer: true } })).data?.data ?? []) {
  console.log(contact.profile_name);
}
for (const contact of (await listWhatsappContactsPlatform({ query: { page: 1, per_page: 50 } })).data?.data ?? []) {
  console.log(contact.wa_id);
}
console.log((await getWhatsappContactPlatform({ path: { identifier: '1' } })).data?.data.id);
console.log((await createWhatsappContactPlatform({ body: { contact: { wa_id: '4915112345678' } } })).data?.data.id);
for (const conversation of (await listWhatsappConversations({ query: { status: 'active' } })).data?.data ?? []) {
  console.log(conversation.kapso);
}
console.log((await getWhatsappConversation({ path: { conversation_id: '1' } })).data?.data.status);
for (const message of (await listWhatsappMessages({ query: { direction: 'inbound' } })).data?.data ?? []) {
  console.log(message.id);
}
console.log((await createCustomer({ body: { customer: { name: 'Ana' } } })).data?.data.id);
console.log((await createCustomerSetupLink({ path: { customer_id: '1' }, body: { setup_link: {} } })).data?.data.url);
console.log((await getWorkflow({ path: { workflow_id: '1' } })).data?.data.name);
`;
