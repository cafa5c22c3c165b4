import type { FakeAct, FakeOutcome, OwnActs } from '@wa-clients/core/testing';

import { fieldsOf } from './fields.ts';
import { businessAccountId } from './ids.ts';
import { nodeOf } from './nodes.ts';
import type { FakeCloudOptions } from './options.ts';
import { missing, refused, success } from './refusals.ts';
import type { FakeState } from './state.ts';
import { templateReports } from './template-reports.ts';

const editable = new Set<unknown>(['APPROVED', 'REJECTED', 'PAUSED']);

/** Templates, which are approved after a time. */
export function templateActs({ approvalMs = 60_000 }: FakeCloudOptions, state: FakeState): OwnActs {
  const templates = () => state.rows('templates', businessAccountId);
  const named = (name: unknown) => templates().filter((row) => row['name'] === name);
  const review = (row: object, now: number) => {
    if (Number.isFinite(approvalMs)) state.approvals.set(row, now + approvalMs);
  };
  const create = ({ add, request, sent }: FakeAct): FakeOutcome => {
    const { language, name } = sent;
    if (!/^[a-z0-9_]{1,512}$/.test(String(name))) {
      return refused(100, 'Invalid parameter: a name has lowercase letters, digits and underscores');
    }
    if (named(name).some((row) => row['language'] === language)) {
      return refused(2_388_024, 'Content in this language already exists');
    }
    const row = add('templates', { ...sent, status: 'PENDING', rejected_reason: 'NONE' }, businessAccountId);
    review(row, request.time);
    return { instead: { id: row['id'], status: 'PENDING', category: row['category'] } };
  };
  const remove = ({ request }: FakeAct): FakeOutcome => {
    const [name, id] = [request.query.get('name'), request.query.get('hsm_id')];
    const found = named(name).filter((row) => id === null || row['id'] === id);
    if (found.length === 0) return missing;
    for (const row of found) {
      templates().splice(templates().indexOf(row), 1);
      state.approvals.delete(row);
    }
    return success;
  };
  const upsert = ({ add, request, sent: { languages, ...of } }: FakeAct): FakeOutcome => {
    const found = new Map(named(of['name']).map((row) => [row['language'], row]));
    const data = (languages as readonly string[]).map((language) => {
      const row = found.get(language) ?? add('templates', { ...of, language }, businessAccountId);
      Object.assign(row, of, { status: 'PENDING', rejected_reason: 'NONE' });
      review(row, request.time);
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
      const row = nodeOf(state, 'template_id', request.params['template_id'] ?? '');
      return row ? { instead: fieldsOf(row, request.query.get('fields')) } : missing;
    },
    'templates.update': ({ request, sent }) => {
      const row = nodeOf(state, 'template_id', request.params['template_id'] ?? '');
      if (!row) return missing;
      if (!editable.has(row['status'])) return refused(100, 'Invalid parameter: this template cannot be edited now');
      Object.assign(row, sent, { status: 'PENDING' });
      review(row, request.time);
      return { instead: { success: true, id: row['id'], name: row['name'], category: row['category'] } };
    },
  };
}
