import { id } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Flows and their data endpoints. */
export const wireOfFlows: readonly WireRow[] = [
  {
    name: 'flows.list',
    send: ({ flows }) => flows.list({ status: 'draft', business_account_id: '104' }),
    line: 'GET /whatsapp/flows?status=draft&business_account_id=104&page=1&per_page=100',
  },
  {
    name: 'flows.create',
    send: ({ flows }) => flows.create({ phone_number_id: '1234567890', name: 'Acme' }),
    line: 'POST /whatsapp/flows',
    body: '{"phone_number_id":"1234567890","name":"Acme"}',
  },
  { name: 'flows.get', send: ({ flows }) => flows.get({ flow_id: id }), line: `GET /whatsapp/flows/${id}` },
  {
    name: 'flows.publish',
    send: ({ flows }) => flows.publish({ flow_id: id, phone_number_id: '1234567890' }),
    line: `POST /whatsapp/flows/${id}/publish`,
    body: '{"phone_number_id":"1234567890"}',
  },
  {
    name: 'flows.setupEncryption',
    send: ({ flows }) => flows.setupEncryption({ flow_id: id, phone_number_id: '1234567890' }),
    line: `POST /whatsapp/flows/${id}/setup_encryption`,
    body: '{"phone_number_id":"1234567890"}',
  },
  {
    name: 'flowVersions.list',
    send: ({ flowVersions }) => flowVersions.list({ flow_id: id }),
    line: `GET /whatsapp/flows/${id}/versions?page=1&per_page=100`,
  },
  {
    name: 'flowVersions.create',
    send: ({ flowVersions }) =>
      flowVersions.create({ flow_id: id, flow_json: { version: '7.0', screens: [] }, phone_number_id: '1234567890' }),
    line: `POST /whatsapp/flows/${id}/versions`,
    body: '{"flow_json":{"version":"7.0","screens":[]},"phone_number_id":"1234567890"}',
  },
  {
    name: 'flowVersions.get',
    send: ({ flowVersions }) => flowVersions.get({ flow_id: id, version_id: id }),
    line: `GET /whatsapp/flows/${id}/versions/${id}`,
  },
  {
    name: 'flowDataEndpoints.get',
    send: ({ flowDataEndpoints }) => flowDataEndpoints.get({ flow_id: id }),
    line: `GET /whatsapp/flows/${id}/data_endpoint`,
  },
  {
    name: 'flowDataEndpoints.create',
    send: ({ flowDataEndpoints }) => flowDataEndpoints.create({ flow_id: id, code: 'export default {};' }),
    line: `POST /whatsapp/flows/${id}/data_endpoint`,
    body: '{"code":"export default {};"}',
  },
  {
    name: 'flowDataEndpoints.update',
    send: ({ flowDataEndpoints }) => flowDataEndpoints.update({ flow_id: id, function_id: id }),
    line: `PATCH /whatsapp/flows/${id}/data_endpoint`,
    body: `{"function_id":"${id}"}`,
  },
  {
    name: 'flowDataEndpoints.deploy',
    send: ({ flowDataEndpoints }) => flowDataEndpoints.deploy({ flow_id: id }),
    line: `POST /whatsapp/flows/${id}/data_endpoint/deploy`,
  },
  {
    name: 'flowDataEndpoints.register',
    send: ({ flowDataEndpoints }) => flowDataEndpoints.register({ flow_id: id }),
    line: `POST /whatsapp/flows/${id}/data_endpoint/register`,
  },
  {
    name: 'flowFunctionLogs.list',
    send: ({ flowFunctionLogs }) => flowFunctionLogs.list({ flow_id: id, limit: 20 }),
    line: `GET /whatsapp/flows/${id}/function_logs?limit=20`,
  },
  {
    name: 'flowFunctionInvocations.list',
    send: ({ flowFunctionInvocations }) => flowFunctionInvocations.list({ flow_id: id, status: 'success', limit: 20 }),
    line: `GET /whatsapp/flows/${id}/function_invocations?status=success&limit=20`,
  },
  {
    name: 'flowResponses.list',
    send: ({ flowResponses }) => flowResponses.list({ flow_id: id, page: 2, per_page: 20 }),
    line: `GET /whatsapp/flows/${id}/responses?page=2&per_page=20`,
  },
];
