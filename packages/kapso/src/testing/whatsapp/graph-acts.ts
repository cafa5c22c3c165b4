import type { OwnActs } from '@wa-clients/core/testing';
import {
  blockActs,
  documentActs,
  flowActs,
  type GraphState,
  type GraphWorld,
  numberActs,
  success,
  templateActs,
} from '@wa-clients/whatsapp/testing';

import type { FakeKapsoOptions } from '../options.ts';
import type { RowsByName } from './show-message.ts';

/** What Meta does behind Kapso: templates, flows, numbers, profiles and blocked users. */
export function graphActs(
  options: FakeKapsoOptions,
  world: GraphWorld,
  state: GraphState,
  { accountOf, rows }: { readonly accountOf: (phoneNumberId: string) => string; readonly rows: RowsByName },
): OwnActs {
  const templates = templateActs(world, state, options);
  const flows = flowActs(world, state);
  const numbers = numberActs(world, state);
  const { block, unblock } = blockActs(world);
  const document = documentActs((collection, phoneNumberId) => rows(collection, phoneNumberId));
  return {
    'templates.createOrUpdate': (act) => {
      const id = act.request.query.get('hsm_id');
      if (id === null) return templates.create(act);
      const { refused } = templates.update(act, id);
      return refused ? { refused } : success;
    },
    'templates.delete': templates.remove,
    'metaFlows.create': (act) => flows.create(act, act.request.params['business_account_id'] ?? ''),
    'phoneNumberFlows.create': (act) => flows.create(act, accountOf(act.request.params['phone_number_id'] ?? '')),
    'metaFlows.get': flows.get,
    'metaFlows.update': flows.update,
    'metaFlows.delete': flows.remove,
    'metaFlowAssets.upload': flows.uploadAsset,
    'metaFlows.publish': flows.publish,
    'metaFlows.deprecate': flows.deprecate,
    'metaPhoneNumbers.get': numbers.get,
    'metaPhoneNumbers.update': numbers.update,
    'metaPhoneNumbers.requestCode': numbers.requestCode,
    'metaPhoneNumbers.verifyCode': numbers.verifyCode,
    'metaPhoneNumbers.register': numbers.register,
    'metaPhoneNumbers.deregister': numbers.deregister,
    'businessProfiles.update': document('businessProfiles'),
    'blockedUsers.block': block,
    'blockedUsers.unblock': unblock,
  };
}
