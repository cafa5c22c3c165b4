import type { OwnActs } from '@wa-clients/core/testing';

import { nodeOf } from './nodes.ts';
import { missing, refused } from './refusals.ts';
import type { FakeState } from './state.ts';

/** What is told of templates without a change of them. */
export function templateReports(state: FakeState): OwnActs {
  return {
    // The fake has one account, so that there is nothing to copy from another one.
    'templates.migrate': ({ sent: { template_ids: ids = [] } }) => ({
      instead: {
        migrated_templates: [],
        failed_templates: Object.fromEntries((ids as readonly string[]).map((id) => [id, 'Template does not exist'])),
      },
    }),
    'templates.getPreviews': ({ request: { query } }) => {
      const advice = query.get('add_security_recommendation') === 'true' ? ' Tell it to nobody.' : '';
      const minutes = query.get('code_expiration_minutes');
      const texts = {
        body: `{{1}} is your code.${advice}`,
        ...(minutes !== null && { footer: `Valid for ${minutes} minutes.` }),
        buttons: [{ text: 'Copy', autofill_text: 'Fill in' }],
      };
      const languages = (query.get('languages') ?? 'en_US').split(',');
      return { instead: { data: languages.map((language) => ({ language, ...texts })) } };
    },
    'templates.compare': ({ request: { params, query } }) => {
      const others = idsIn(query.get('template_ids') ?? '');
      if (others?.length !== 1) return refused(100, 'Invalid parameter: template_ids must be an array with one id');
      const ids = [params['template_id'] ?? '', ...others];
      if (ids.some((id) => nodeOf(state, 'template_id', id) === undefined)) return missing;
      const each = (value: unknown) => ids.map((key) => ({ key, value }));
      return {
        instead: {
          data: [
            { metric: 'BLOCK_RATE', type: 'RELATIVE', order_by_relative_metric: ids },
            { metric: 'MESSAGE_SENDS', type: 'NUMBER_VALUES', number_values: each(0) },
            { metric: 'TOP_BLOCK_REASON', type: 'STRING_VALUES', string_values: each('NO_REASON') },
          ],
        },
      };
    },
  };
}

function idsIn(text: string): readonly string[] | undefined {
  // Ids are longer than a number keeps, and Meta takes them without quotes, too.
  return /^\[(.*)\]$/
    .exec(text)?.[1]
    ?.split(',')
    .map((id) => id.replaceAll('"', '').trim());
}
