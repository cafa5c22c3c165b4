import { firstPage, id, other } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** A file of contacts with what goes beside it. */
function upload(): FormData {
  const form = new FormData();
  form.set('file', new File(['Name,Phone,Attributes\nAda,14155550123,{}'], 'contacts.csv', { type: 'text/csv' }));
  form.set('delimiter', ',');
  form.set('listIds', `["${id}"]`);
  return form;
}

/** The same as bytes. */
const uploaded = [
  '--BOUNDARY',
  'Content-Disposition: form-data; name="file"; filename="contacts.csv"',
  'Content-Type: text/csv',
  '',
  'Name,Phone,Attributes\nAda,14155550123,{}',
  '--BOUNDARY',
  'Content-Disposition: form-data; name="delimiter"',
  '',
  ',',
  '--BOUNDARY',
  'Content-Disposition: form-data; name="listIds"',
  '',
  `["${id}"]`,
  '--BOUNDARY--',
  '',
].join('\r\n');

const person = { name: 'Ada', phone: '14155550123', status: 'Active', attributes: { fromShop: true } } as const;

/** Contacts, conversations, messages, lists and campaigns. */
export const wireOfMessaging: readonly WireRow[] = [
  {
    name: 'contacts.list',
    send: ({ contacts }) => contacts.list({ list_id: id, searchString: 'a&b' }),
    line: `GET /contacts?list_id=${id}&searchString=a%26b&order=asc&${firstPage}`,
  },
  {
    name: 'contacts.create',
    send: ({ contacts }) => contacts.create({ body: [{ ...person, listsIds: [id] }] }),
    line: 'POST /contacts',
    body: `[{"name":"Ada","phone":"14155550123","status":"Active","attributes":{"fromShop":true},"listsIds":["${id}"]}]`,
  },
  {
    name: 'contacts.deleteByList',
    send: ({ contacts }) => contacts.deleteByList({ id }),
    line: `DELETE /contacts?id=${id}`,
  },
  {
    name: 'contacts.importAtSpecifiedPath',
    send: ({ contacts }) => contacts.importAtSpecifiedPath({ body: upload() }),
    line: 'POST /contacts/bulk-import',
    form: uploaded,
  },
  { name: 'contacts.get', send: ({ contacts }) => contacts.get({ id }), line: `GET /contacts/${id}` },
  {
    name: 'contacts.update',
    send: ({ contacts }) => contacts.update({ id, ...person, lists: [] }),
    line: `POST /contacts/${id}`,
    body: '{"name":"Ada","phone":"14155550123","status":"Active","attributes":{"fromShop":true},"lists":[]}',
  },
  { name: 'contacts.delete', send: ({ contacts }) => contacts.delete({ id }), line: `DELETE /contacts/${id}` },
  {
    name: 'contacts.import',
    send: ({ contacts }) => contacts.import({ body: upload() }),
    line: 'POST /contacts/bulkImport',
    form: uploaded,
  },
  {
    name: 'conversations.list',
    send: ({ conversations }) => conversations.list({ status: 'Closed', order: 'desc' }),
    line: `GET /conversations?status=Closed&order=desc&${firstPage}`,
  },
  {
    name: 'conversations.get',
    send: ({ conversations }) => conversations.get({ id: 'a/b@c' }),
    line: 'GET /conversation/a%2Fb%40c',
  },
  {
    name: 'conversations.update',
    send: ({ conversations }) => conversations.update({ id, status: 'Closed' }),
    line: `POST /conversation/${id}`,
    body: '{"status":"Closed"}',
  },
  {
    name: 'conversations.delete',
    send: ({ conversations }) => conversations.delete({ id }),
    line: `DELETE /conversation/${id}`,
  },
  {
    name: 'conversations.assign',
    send: ({ conversations }) => conversations.assign({ id, organizationMemberId: other }),
    line: `POST /conversation/${id}/assign`,
    body: `{"organizationMemberId":"${other}"}`,
  },
  {
    name: 'conversations.unassign',
    send: ({ conversations }) => conversations.unassign({ id, userId: other }),
    line: `POST /conversation/${id}/unassign`,
    body: `{"userId":"${other}"}`,
  },
  {
    name: 'conversationMessages.list',
    send: ({ conversationMessages }) => conversationMessages.list({ id }),
    line: `GET /conversation/${id}/messages?order=asc&${firstPage}`,
  },
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({
        id,
        createdAt: '2026-06-01T00:00:00Z',
        messageType: 'Text',
        messageData: { text: 'Hello', messageType: 'Text' },
      }),
    line: `POST /conversation/${id}/messages`,
    body: '{"createdAt":"2026-06-01T00:00:00Z","messageType":"Text","messageData":{"text":"Hello","messageType":"Text"}}',
  },
  {
    name: 'messages.list',
    send: ({ messages }) => messages.list({ status: 'read', direction: 'InBound' }),
    line: `GET /messages?status=read&direction=InBound&order=asc&${firstPage}`,
  },
  {
    name: 'contactLists.list',
    send: ({ contactLists }) => contactLists.list(),
    line: `GET /lists?order=asc&${firstPage}`,
  },
  {
    name: 'contactLists.create',
    send: ({ contactLists }) => contactLists.create({ name: 'VIP', tags: [], contactIds: [id] }),
    line: 'POST /lists',
    body: `{"name":"VIP","tags":[],"contactIds":["${id}"]}`,
  },
  { name: 'contactLists.get', send: ({ contactLists }) => contactLists.get({ id }), line: `GET /lists/${id}` },
  {
    name: 'contactLists.update',
    send: ({ contactLists }) => contactLists.update({ id, name: 'VIP', tags: [{ label: 'old', uniqueId: other }] }),
    line: `POST /lists/${id}`,
    body: `{"name":"VIP","tags":[{"label":"old","uniqueId":"${other}"}]}`,
  },
  { name: 'contactLists.delete', send: ({ contactLists }) => contactLists.delete({ id }), line: `DELETE /lists/${id}` },
  {
    name: 'campaigns.list',
    send: ({ campaigns }) => campaigns.list({ status: 'Draft' }),
    line: `GET /campaigns?status=Draft&order=asc&${firstPage}`,
  },
  {
    name: 'campaigns.create',
    send: ({ campaigns }) =>
      campaigns.create({
        name: 'Diwali',
        listIds: [id],
        isLinkTrackingEnabled: false,
        tags: [],
        phoneNumberToUse: '14155550123',
        templateMessageId: '7',
      }),
    line: 'POST /campaigns',
    body: `{"name":"Diwali","listIds":["${id}"],"isLinkTrackingEnabled":false,"tags":[],"phoneNumberToUse":"14155550123","templateMessageId":"7"}`,
  },
  { name: 'campaigns.get', send: ({ campaigns }) => campaigns.get({ id }), line: `GET /campaigns/${id}` },
  {
    name: 'campaigns.update',
    send: ({ campaigns }) =>
      campaigns.update({
        id,
        name: 'Diwali',
        listIds: [],
        enableLinkTracking: true,
        tags: [],
        templateComponentParameters: { body: [] },
      }),
    line: `POST /campaigns/${id}`,
    body: '{"name":"Diwali","listIds":[],"enableLinkTracking":true,"tags":[],"templateComponentParameters":{"body":[]}}',
  },
  { name: 'campaigns.delete', send: ({ campaigns }) => campaigns.delete({ id }), line: `DELETE /campaigns/${id}` },
];
