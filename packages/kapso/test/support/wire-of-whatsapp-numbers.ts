import type { WireRow } from './wire-row.ts';

const phone_number_id = '106540352242922';
const business_account_id = '102290129340398';
const common = { phone_number_id, messaging_product: 'whatsapp' } as const;
const base = '/meta/whatsapp/v24.0';
const number = `${base}/${phone_number_id}`;
const account = `${base}/${business_account_id}`;

/** Numbers, users and flows of the WhatsApp API. */
export const wireOfWhatsappNumbers: readonly WireRow[] = [
  {
    name: 'blockedUsers.block',
    send: ({ blockedUsers }) => blockedUsers.block({ ...common, block_users: [{ user: '+1555' }] }),
    line: `POST ${number}/block_users`,
    body: '{"messaging_product":"whatsapp","block_users":[{"user":"+1555"}]}',
  },
  {
    name: 'blockedUsers.unblock',
    send: ({ blockedUsers }) => blockedUsers.unblock({ ...common, block_users: [{ user: '+1555' }] }),
    line: `DELETE ${number}/block_users`,
    body: '{"messaging_product":"whatsapp","block_users":[{"user":"+1555"}]}',
  },
  {
    name: 'usernames.get',
    send: ({ usernames }) => usernames.get({ phone_number_id }),
    line: `GET ${number}/username`,
  },
  {
    name: 'usernames.set',
    send: ({ usernames }) => usernames.set({ phone_number_id, username: 'acme' }),
    line: `POST ${number}/username`,
    body: '{"username":"acme"}',
  },
  {
    name: 'usernames.delete',
    send: ({ usernames }) => usernames.delete({ phone_number_id }),
    line: `DELETE ${number}/username`,
  },
  {
    name: 'usernames.listSuggestions',
    send: ({ usernames }) => usernames.listSuggestions({ phone_number_id }),
    line: `GET ${number}/username_suggestions`,
  },
  {
    name: 'metaFlows.list',
    send: ({ metaFlows }) => metaFlows.list({ business_account_id }),
    line: `GET ${account}/flows?limit=100`,
  },
  {
    name: 'metaFlows.create',
    send: ({ metaFlows }) => metaFlows.create({ business_account_id, name: 'A', categories: ['OTHER'] }),
    line: `POST ${account}/flows`,
    body: '{"name":"A","categories":["OTHER"]}',
  },
  {
    name: 'phoneNumberFlows.list',
    send: ({ phoneNumberFlows }) => phoneNumberFlows.list({ phone_number_id }),
    line: `GET ${number}/flows?limit=100`,
  },
  {
    name: 'phoneNumberFlows.create',
    send: ({ phoneNumberFlows }) => phoneNumberFlows.create({ phone_number_id, name: 'A', categories: ['OTHER'] }),
    line: `POST ${number}/flows`,
    body: '{"name":"A","categories":["OTHER"]}',
  },
  {
    name: 'metaFlows.get',
    send: ({ metaFlows }) => metaFlows.get({ flow_id: '5', fields: 'id', phone_number_id }),
    line: `GET ${base}/5?fields=id&phone_number_id=106540352242922`,
  },
  {
    name: 'metaFlows.update',
    send: ({ metaFlows }) => metaFlows.update({ flow_id: '5', business_account_id, name: 'B' }),
    line: `POST ${base}/5?business_account_id=102290129340398`,
    body: '{"name":"B"}',
  },
  {
    name: 'metaFlows.delete',
    send: ({ metaFlows }) => metaFlows.delete({ flow_id: '5' }),
    line: `DELETE ${base}/flows/5`,
  },
  {
    name: 'metaFlows.publish',
    send: ({ metaFlows }) => metaFlows.publish({ flow_id: '5' }),
    line: `POST ${base}/5/publish`,
  },
  {
    name: 'metaFlows.deprecate',
    send: ({ metaFlows }) => metaFlows.deprecate({ flow_id: '5' }),
    line: `POST ${base}/5/deprecate`,
  },
  {
    name: 'metaFlowAssets.list',
    send: ({ metaFlowAssets }) => metaFlowAssets.list({ flow_id: '5' }),
    line: `GET ${base}/5/assets?limit=100`,
  },
  {
    name: 'metaFlowAssets.upload',
    send: ({ metaFlowAssets }) =>
      metaFlowAssets.upload({ flow_id: '5', file: new Blob(['{}']), name: 'flow.json', asset_type: 'FLOW_JSON' }),
    line: `POST ${base}/5/assets`,
    isForm: true,
  },
  {
    name: 'metaPhoneNumbers.list',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.list({ business_account_id }),
    line: `GET ${account}/phone_numbers?limit=100`,
  },
  {
    name: 'metaPhoneNumbers.get',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.get({ phone_number_id }),
    line: `GET ${number}`,
  },
  {
    name: 'metaPhoneNumbers.update',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.update({ phone_number_id, pin: '123456' }),
    line: `POST ${number}`,
    body: '{"pin":"123456"}',
  },
  {
    name: 'metaPhoneNumbers.getSettings',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.getSettings({ phone_number_id, include_sip_credentials: true }),
    line: `GET ${number}/settings?include_sip_credentials=true`,
  },
  {
    name: 'metaPhoneNumbers.updateSettings',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.updateSettings({ phone_number_id, fallback_language: 'en' }),
    line: `POST ${number}/settings`,
    body: '{"fallback_language":"en"}',
  },
  {
    name: 'metaPhoneNumbers.requestCode',
    send: ({ metaPhoneNumbers }) =>
      metaPhoneNumbers.requestCode({ phone_number_id, code_method: 'SMS', language: 'en' }),
    line: `POST ${number}/request_code`,
    body: '{"code_method":"SMS","language":"en"}',
  },
  {
    name: 'metaPhoneNumbers.verifyCode',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.verifyCode({ phone_number_id, code: '123456' }),
    line: `POST ${number}/verify_code`,
    body: '{"code":"123456"}',
  },
  {
    name: 'metaPhoneNumbers.register',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.register({ ...common, pin: '123456' }),
    line: `POST ${number}/register`,
    body: '{"messaging_product":"whatsapp","pin":"123456"}',
  },
  {
    name: 'metaPhoneNumbers.deregister',
    send: ({ metaPhoneNumbers }) => metaPhoneNumbers.deregister({ phone_number_id }),
    line: `POST ${number}/deregister`,
  },
];
