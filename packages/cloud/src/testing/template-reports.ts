import type { OwnActs } from '@wa-clients/core/testing';
import { missing, refused } from '@wa-clients/whatsapp/testing';

import { nodeOf } from './nodes.ts';
import type { FakeState } from './state.ts';

/** What is told of templates without a change of them. */
export function templateReports(state: FakeState): OwnActs {
  return {
    'templates.migrate': ({ add, request, sent: { source_waba_id: source, template_ids: ids } }) => {
      const account = request.params['business_account_id'] ?? '';
      if (!state.accounts.has(String(source))) return missing;
      const templates = String(source) === account ? [] : state.rows('templates', String(source));
      const wanted = (ids as readonly string[] | undefined) ?? templates.map(({ id }) => String(id));
      const migrated_templates: unknown[] = [];
      const failed_templates: Record<string, string> = {};
      for (const id of wanted) {
        const template = templates.find((row) => row['id'] === id);
        if (template?.['status'] === 'APPROVED') {
          // It is made anew in the other account, and the list has its id there.
          const { id: _, ...members } = template;
          migrated_templates.push(add('templates', members, account)['id']);
        } else failed_templates[id] = template ? 'Template is not approved' : 'Template does not exist';
      }
      return { instead: { migrated_templates, failed_templates } };
    },
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
