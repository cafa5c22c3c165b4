// An app of some size: four clients, and every operation that they have.
import { createGateway } from '@wa-clients/gateway';
import { createKapso } from '@wa-clients/kapso';
import { createKirim } from '@wa-clients/kirim';
import { createWapikit } from '@wa-clients/wapikit';

const kapso = createKapso({ apiKey: 'k' });
const gateway = createGateway({ apiKey: 'k', baseUrl: 'https://gateway.example.com' });
const kirim = createKirim({ apiKey: 'k' });
const wapikit = createWapikit({ apiKey: 'k' });

for await (const contact of kapso.contacts.list({ has_customer: true })) console.log(contact.profile_name);
for await (const contact of kapso.contacts.listNumbered({}, { pageSize: 50 })) console.log(contact.wa_id);
console.log((await kapso.contacts.get({ identifier: '1' })).data.id);
for await (const conversation of kapso.conversations.list({ status: 'active' })) console.log(conversation.kapso);
console.log((await kapso.conversations.get({ conversation_id: '1' })).data.status);

for await (const contact of gateway.contacts.list({ session: '1' })) console.log(contact.name);
console.log((await gateway.contacts.get({ session: '1', lid: '1@lid' })).dm);
for await (const chat of gateway.chats.list({ session: '1' })) console.log(chat.name);
console.log((await gateway.chats.get({ session: '1', cid: '1' })).name);

for await (const contact of kirim.contacts.list({ phone_number_id: '1' })) console.log(contact.id);
console.log((await kirim.contacts.get({ phone_number_id: '1', id: '1' })).data.id);
for await (const conversation of kirim.conversations.list({ phone_number_id: '1' })) console.log(conversation.status);
console.log((await kirim.conversations.get({ phone_number_id: '1', id: '1' })).data.status);

for await (const contact of wapikit.contacts.list()) console.log(contact.name);
console.log((await wapikit.contacts.get({ id: '1' })).contact);
for await (const conversation of wapikit.conversations.list()) console.log(conversation.status);
