import type { OwnActs } from '@wa-clients/core/testing';

import { type Members, refused, rowOnPath } from './rows.ts';

/** Actions of flows, their encryption keys and their data endpoints. */
export const flowActs: OwnActs = {
  'flows.create': ({ now, request }) => ({
    row: {
      has_data_endpoint: false,
      flows_encryption_configured: false,
      ...((request.body as Members)['publish'] === true && { status: 'published', published_at: now }),
    },
  }),
  'flows.setupEncryption': ({ row }) => ({
    row: { flows_encryption_configured: true },
    answer: { status: row?.['flows_encryption_configured'] === true ? 'already_configured' : 'success' },
  }),
  'flowDataEndpoints.create': (act) => {
    Object.assign(rowOnPath(act, 'flows', 'flow_id') ?? {}, { has_data_endpoint: true });
    return { row: { status: 'draft' } };
  },
  'flowDataEndpoints.update': (act) => {
    const { function_id: id } = act.sent;
    const used = act.rows('functions').find((one) => one['id'] === id);
    if (!used) return refused(404, 'Function not found');
    if (used['status'] !== 'deployed') return refused(422, 'The function is not deployed');
    Object.assign(rowOnPath(act, 'flows', 'flow_id') ?? {}, {
      data_endpoint_function_id: id,
      has_data_endpoint: true,
    });
    const { endpoint_url, last_deployed_at, name, status } = used;
    return { row: { endpoint_url, function_name: name, last_deployed_at, status } };
  },
  'flowDataEndpoints.register': (act) =>
    rowOnPath(act, 'flows', 'flow_id')?.['flows_encryption_configured'] === true
      ? undefined
      : refused(422, 'The encryption keys of the flow are not set up'),
};
