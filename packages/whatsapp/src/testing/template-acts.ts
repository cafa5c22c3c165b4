import type { FakeAct, FakeOutcome, OwnAct } from '@wa-clients/core/testing';

import { askedFields } from './asked-fields.ts';
import type { Fields } from './fields.ts';
import type { GraphState, GraphWorld } from './graph-state.ts';
import { judgeNewTemplate } from './judge-new-template.ts';
import { missing, refused, success } from './refusals.ts';
import { whatsappRules } from './rules.ts';
import { templateLimits, type TemplateLimitOptions } from './template-limits.ts';

const editable = new Set<unknown>(['APPROVED', 'REJECTED', 'PAUSED']);

/** How templates of a fake are reviewed. */
export interface TemplateOptions extends TemplateLimitOptions {
  readonly approvalMs?: number | undefined;
}

/** Acts on templates; changing one takes its id. */
interface TemplateActs {
  readonly create: OwnAct;
  readonly upsert: OwnAct;
  readonly remove: OwnAct;
  readonly get: OwnAct;
  readonly update: (act: FakeAct, id: string) => FakeOutcome;
}

/** Templates, which are approved after a time. */
export function templateActs(world: GraphWorld, state: GraphState, options: TemplateOptions): TemplateActs {
  const { names, placeOf, templates } = world;
  const { approvalMs = 60_000 } = options;
  const limits = templateLimits(world, state, options);
  const named = (account: string, name: unknown) => templates(account).filter((row) => row['name'] === name);
  const review = (row: object, account: string, now: number) => {
    if (Number.isFinite(approvalMs)) state.approvals.set(row, { at: now + approvalMs, account });
  };
  const change = (row: Record<string, unknown>, members: Fields, account: string, now: number) => {
    Object.assign(row, members, { status: 'PENDING', rejected_reason: 'NONE' });
    review(row, account, now);
  };
  const add = (act: FakeAct, members: Fields) => {
    const account = accountOf(act.request);
    const row = act.add(names.templates, { ...members, status: 'PENDING', rejected_reason: 'NONE' }, account);
    limits.note(account, act.request.time);
    review(row, account, act.request.time);
    return row;
  };
  const create: OwnAct = (act) => {
    const { request, sent } = act;
    const account = accountOf(request);
    if (named(account, sent['name']).some((row) => row['language'] === sent['language'])) {
      return refused(2_388_024, 'Content in this language already exists');
    }
    const problem =
      problemOf(sent, [sent['language']]) ?? limits.refusal(account, sent['name'], [sent['language']], request.time);
    if (problem) return problem;
    const row = add(act, sent);
    return { instead: { id: row['id'], status: 'PENDING', category: row['category'] } };
  };
  const upsert: OwnAct = (act) => {
    const { request, sent } = act;
    const { languages, ...of } = sent;
    if (!Array.isArray(languages) || languages.length === 0) {
      return refused(100, 'Invalid parameter: languages must be an array of languages');
    }
    const account = accountOf(request);
    const found = new Map(named(account, of['name']).map((row) => [row['language'], row]));
    const wanted = [...new Set(languages as readonly unknown[])];
    const fresh = wanted.filter((language) => !found.has(language));
    const problem = problemOf(of, wanted) ?? limits.refusal(account, of['name'], fresh, request.time);
    if (problem) return problem;
    const data = wanted.map((language) => {
      const row = found.get(language) ?? add(act, { ...of, language });
      change(row, of, account, request.time);
      return { id: row['id'], status: row['status'], language };
    });
    return { instead: { data } };
  };
  const remove: OwnAct = ({ request }) => {
    const [name, id] = [request.query.get('name'), request.query.get('hsm_id')];
    const account = accountOf(request);
    const all = templates(account);
    const found = all.filter((row) => (name === null || row['name'] === name) && (id === null || row['id'] === id));
    if (found.length === 0 || (name === null && id === null)) return missing;
    for (const row of found) {
      all.splice(all.indexOf(row), 1);
      state.approvals.delete(row);
      limits.block(account, row['name'], id === null ? undefined : row['language'], request.time);
    }
    return success;
  };
  return {
    create,
    upsert,
    remove,
    get: ({ request }) => {
      const { row } = placeOf('template', request.params['template_id'] ?? '') ?? {};
      return row ? { instead: askedFields(row, request.query.get('fields')) } : missing;
    },
    update: ({ request, sent }, id) => {
      const place = placeOf('template', id);
      if (!place) return missing;
      const { parent, row } = place;
      if (!editable.has(row['status'])) return refused(100, 'Invalid parameter: this template cannot be edited now');
      const refusal = judgeNewTemplate({ category: row['category'], ...sent });
      if (refusal) return { refused: refusal };
      const problem = sampleProblem(sent['components']) ?? limits.edit(row, request.time);
      if (problem) return problem;
      // Its name and language stay what they are.
      const { language: _, name: __, ...changed } = sent;
      change(row, changed, parent, request.time);
      const { category: now, name, status } = row;
      return { instead: { success: true, id: row['id'], name, status, category: now } };
    },
  };
}

/** Why Meta takes no template of this name, these languages and these components. */
function problemOf(sent: Fields, languages: readonly unknown[]): FakeOutcome | undefined {
  const { name } = sent;
  if (typeof name !== 'string' || !whatsappRules.newTemplate.name.test(name)) {
    return refused(100, 'Invalid parameter: a name has lowercase letters, digits and underscores');
  }
  if (languages.some((language) => typeof language !== 'string' || language === '')) {
    return refused(100, 'Invalid parameter: language');
  }
  const refusal = judgeNewTemplate(sent);
  return refusal ? { refused: refusal } : sampleProblem(sent['components']);
}

/** Samples of media are handles of uploads, not ids of files that messages are sent with. */
function sampleProblem(components: unknown): FakeOutcome | undefined {
  const handles = (Array.isArray(components) ? components : []).flatMap((one: unknown) => {
    const { example } = Object(one) as { readonly example?: { readonly header_handle?: unknown } | null };
    return [example?.header_handle ?? []].flat();
  });
  return handles.some((handle) => /^\d+$/.test(String(handle)))
    ? refused(100, 'Invalid parameter: header_handle is the handle of a resumable upload, not a media id')
    : undefined;
}

function accountOf({ params }: FakeAct['request']): string {
  return params['business_account_id'] ?? '';
}
