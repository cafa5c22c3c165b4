// An app that uses ten of the operations of its provider, which has well over a hundred.
import { createKapso } from '@wa-clients/kapso';

const kapso = createKapso({ apiKey: 'k' });

for await (const contact of kapso.contacts.list({ has_customer: true })) console.log(contact.profile_name);
for await (const contact of kapso.contacts.listNumbered({}, { pageSize: 50 })) console.log(contact.wa_id);
console.log((await kapso.contacts.get({ identifier: '1' })).data.id);
console.log((await kapso.contacts.create({ contact: { wa_id: '4915112345678' } })).data.id);
for await (const conversation of kapso.conversations.list({ status: 'active' })) console.log(conversation.kapso);
console.log((await kapso.conversations.get({ conversation_id: '1' })).data.status);
for await (const message of kapso.messages.list({ direction: 'inbound' })) console.log(message.id);
console.log((await kapso.customers.create({ customer: { name: 'Ana' } })).data.id);
console.log((await kapso.setupLinks.create({ customer_id: '1', setup_link: {} })).data.url);
console.log((await kapso.workflows.get({ workflow_id: '1' })).data.name);
