import type { FakeOutcome } from '@wa-clients/core/testing';

import type { GraphState, GraphWorld } from './graph-state.ts';
import { refused } from './refusals.ts';
import { whatsappRules } from './rules.ts';

const { blockedNameMs, createdEachHour, edits } = whatsappRules.newTemplate;
const hourMs = 3_600_000;

/** Limits of an account that a fake can have other ones of. */
export interface TemplateLimitOptions {
  readonly maxTemplates?: number | undefined;
}

/** How many templates an account creates, edits and has, and which names it can take. */
interface TemplateLimits {
  /** Why an account gets no template of this name in new languages. */
  readonly refusal: (
    account: string,
    name: unknown,
    languages: readonly unknown[],
    now: number,
  ) => FakeOutcome | undefined;
  /** Notes that a template was created. */
  readonly note: (account: string, now: number) => void;
  /** Keeps a name from new templates, in one language or in all. */
  readonly block: (account: string, name: unknown, language: unknown, now: number) => void;
  /** Why an approved template is not edited now; an edit that is possible is noted. */
  readonly edit: (row: Readonly<Record<string, unknown>>, now: number) => FakeOutcome | undefined;
}

/** Makes the limits of templates. */
export function templateLimits(
  { templates }: GraphWorld,
  state: GraphState,
  { maxTemplates = 250 }: TemplateLimitOptions,
): TemplateLimits {
  const recentOf = (account: string, now: number) =>
    (state.createdAt.get(account) ?? []).filter((at) => at > now - hourMs);
  return {
    refusal: (account, name, languages, now) => {
      if (languages.length === 0) return undefined;
      const keys = [keyOf(account, name), ...languages.map((language) => keyOf(account, name, language))];
      if (keys.some((key) => (state.deletedAt.get(key) ?? -Infinity) > now - blockedNameMs)) {
        return refused(2_388_023, 'The name of a deleted template cannot be used for 30 days');
      }
      if (templates(account).length + languages.length > maxTemplates) {
        return refused(2_388_019, `Message template limit exceeded: an account has at most ${maxTemplates}`);
      }
      // The limit is documented without its code; this is the one for too many calls of an account.
      return recentOf(account, now).length + languages.length > createdEachHour
        ? refused(80_007, `Rate limit issues: ${createdEachHour} templates were created in an hour`)
        : undefined;
    },
    note: (account, now) => void state.createdAt.set(account, [...recentOf(account, now), now]),
    block: (account, name, language, now) =>
      void state.deletedAt.set(language === undefined ? keyOf(account, name) : keyOf(account, name, language), now),
    edit: (row, now) => {
      if (row['status'] !== 'APPROVED') return undefined;
      const earlier = state.editedAt.get(row) ?? [];
      const isFull = edits.some(({ most, withinMs }) => earlier.filter((at) => at > now - withinMs).length >= most);
      if (isFull)
        return refused(100, 'Invalid parameter: an approved template is edited once a day, 10 times in 30 days');
      state.editedAt.set(row, [...earlier, now]);
      return undefined;
    },
  };
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
