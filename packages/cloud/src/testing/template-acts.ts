import type { FakeAct, FakeOutcome, OwnActs } from '@wa-clients/core/testing';
import { judgeNewTemplate } from '@wa-clients/whatsapp/testing';

import { fieldsOf } from './fields.ts';
import { placeOf } from './nodes.ts';
import type { FakeCloudOptions } from './options.ts';
import { missing, refused, success } from './refusals.ts';
import type { FakeState } from './state.ts';
import { templateReports } from './template-reports.ts';

const hourMs = 3_600_000;
const mostInAnHour = 100;
const editable = new Set<unknown>(['APPROVED', 'REJECTED', 'PAUSED']);

/** Templates, which are approved after a time. */
export function templateActs({ approvalMs = 60_000, maxTemplates = 250 }: FakeCloudOptions, state: FakeState): OwnActs {
  const named = (account: string, name: unknown) =>
    state.rows('templates', account).filter((row) => row['name'] === name);
  const review = (row: object, account: string, now: number) => {
    if (Number.isFinite(approvalMs)) state.approvals.set(row, { at: now + approvalMs, account });
  };
  /** Why an account gets no further template. */
  const full = (account: string, now: number): FakeOutcome | undefined => {
    if (state.rows('templates', account).length >= maxTemplates) {
      return refused(2_388_019, `Message template limit exceeded: an account has at most ${maxTemplates}`);
    }
    const recent = (state.createdAt.get(account) ?? []).filter((at) => at > now - hourMs);
    // The limit is documented without its code; this is the one for too many calls of an account.
    if (recent.length >= mostInAnHour)
      return refused(80_007, 'Rate limit issues: 100 templates were created in an hour');
    state.createdAt.set(account, [...recent, now]);
    return undefined;
  };
  const create = ({ add, request, sent }: FakeAct): FakeOutcome => {
    const { language, name } = sent;
    if (!/^[a-z0-9_]{1,512}$/.test(String(name))) {
      return refused(100, 'Invalid parameter: a name has lowercase letters, digits and underscores');
    }
    const account = accountOf(request);
    if (named(account, name).some((row) => row['language'] === language)) {
      return refused(2_388_024, 'Content in this language already exists');
    }
    const refusal = judgeNewTemplate(sent);
    if (refusal) return { refused: refusal };
    const problem = sampleProblem(sent['components']) ?? full(account, request.time);
    if (problem) return problem;
    const row = add('templates', { ...sent, status: 'PENDING', rejected_reason: 'NONE' }, account);
    review(row, account, request.time);
    return { instead: { id: row['id'], status: 'PENDING', category: row['category'] } };
  };
  const remove = ({ request }: FakeAct): FakeOutcome => {
    const [name, id] = [request.query.get('name'), request.query.get('hsm_id')];
    const templates = state.rows('templates', accountOf(request));
    const found = named(accountOf(request), name).filter((row) => id === null || row['id'] === id);
    if (found.length === 0) return missing;
    for (const row of found) {
      templates.splice(templates.indexOf(row), 1);
      state.approvals.delete(row);
    }
    return success;
  };
  const upsert = ({ add, request, sent: { languages, ...of } }: FakeAct): FakeOutcome => {
    const account = accountOf(request);
    const found = new Map(named(account, of['name']).map((row) => [row['language'], row]));
    const data = (languages as readonly string[]).map((language) => {
      const row = found.get(language) ?? add('templates', { ...of, language }, account);
      Object.assign(row, of, { status: 'PENDING', rejected_reason: 'NONE' });
      review(row, account, request.time);
      return { id: row['id'], status: row['status'], language };
    });
    return { instead: { data } };
  };
  return {
    'templates.create': create,
    'templates.upsert': upsert,
    ...templateReports(state),
    'templates.delete': remove,
    'templates.get': ({ request }) => {
      const { row } = placeOf(state, 'template_id', request.params['template_id'] ?? '') ?? {};
      return row ? { instead: fieldsOf(row, request.query.get('fields')) } : missing;
    },
    'templates.update': ({ request, sent }) => {
      const place = placeOf(state, 'template_id', request.params['template_id'] ?? '');
      if (!place) return missing;
      const { parent, row } = place;
      if (!editable.has(row['status'])) return refused(100, 'Invalid parameter: this template cannot be edited now');
      Object.assign(row, sent, { status: 'PENDING' });
      review(row, parent, request.time);
      return { instead: { success: true, id: row['id'], name: row['name'], category: row['category'] } };
    },
  };
}

/** Samples of media are handles of uploads, not ids of files that messages are sent with. */
function sampleProblem(components: unknown): FakeOutcome | undefined {
  const handles = (Array.isArray(components) ? components : []).flatMap((one: unknown) => {
    const { example } = Object(one) as { readonly example?: { readonly header_handle?: unknown } };
    return [example?.header_handle ?? []].flat();
  });
  return handles.some((handle) => /^\d+$/.test(String(handle)))
    ? refused(100, 'Invalid parameter: header_handle is the handle of a resumable upload, not a media id')
    : undefined;
}

function accountOf({ params }: FakeAct['request']): string {
  return params['business_account_id'] ?? '';
}
