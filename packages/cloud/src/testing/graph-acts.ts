import type { OwnActs } from '@wa-clients/core/testing';
import { blockActs, flowActs, type GraphWorld, numberActs, templateActs } from '@wa-clients/whatsapp/testing';

import { accountActs } from './account-acts.ts';
import { groupActs } from './group-acts.ts';
import { placeOf } from './nodes.ts';
import type { FakeCloudOptions } from './options.ts';
import type { FakeState } from './state.ts';
import { templateReports } from './template-reports.ts';

const parameters = { template: 'template_id', phoneNumber: 'phone_number_id', flow: 'flow_id' } as const;

/** What operations beside messages do beyond their description. */
export function graphActs(options: FakeCloudOptions, state: FakeState): OwnActs {
  const world: GraphWorld = {
    log: state.log,
    names: { templates: 'templates', flows: 'flows' },
    templates: (account) => state.rows('templates', account),
    blocked: (phoneNumberId) => state.rows('blockedUsers', phoneNumberId),
    placeOf: (kind, id) => placeOf(state, parameters[kind], id),
  };
  const templates = templateActs(world, state, options);
  const flows = flowActs(world, state);
  const numbers = numberActs(world, state);
  const { block, unblock } = blockActs(world);
  return {
    'templates.create': templates.create,
    'templates.upsert': templates.upsert,
    'templates.delete': templates.remove,
    'templates.get': templates.get,
    'templates.update': (act) => templates.update(act, act.request.params['template_id'] ?? ''),
    ...templateReports(state),
    'phoneNumbers.get': numbers.get,
    'phoneNumbers.update': numbers.update,
    'phoneNumbers.register': numbers.register,
    'phoneNumbers.deregister': numbers.deregister,
    'phoneNumbers.requestCode': numbers.requestCode,
    'phoneNumbers.verifyCode': numbers.verifyCode,
    'flows.create': (act) => flows.create(act, act.request.params['business_account_id'] ?? ''),
    'flows.get': flows.get,
    'flows.update': flows.update,
    'flows.delete': flows.remove,
    'flows.uploadAsset': flows.uploadAsset,
    'flows.publish': flows.publish,
    'flows.deprecate': flows.deprecate,
    'blockedUsers.block': block,
    'blockedUsers.unblock': unblock,
    ...groupActs(state),
    ...accountActs(state),
  };
}
