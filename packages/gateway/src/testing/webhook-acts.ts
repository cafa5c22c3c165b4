import type { FakeOutcome, OwnActs } from '@wa-clients/core/testing';

import { usualRetryPolicy } from './rules.ts';
import type { FakeWorld } from './world.ts';

type Members = Readonly<Record<string, unknown>>;

/** Operations on webhooks; their secrets are kept apart from the rows, which never show them. */
export function webhookActs({ makeId, secrets }: FakeWorld): OwnActs {
  return {
    'webhooks.create': ({ sent }) => {
      const problem = problemOf(sent);
      if (problem) return problem;
      const id = `wh_${makeId('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26)}`;
      secrets.set(id, secretOf(sent['secret']));
      const { active = true, customHeaders, sessionId } = sent;
      return { row: { id, active, customHeaders, sessionId: sessionId ?? undefined, retryPolicy: policyOf(sent) } };
    },
    'webhooks.update': ({ row, sent }) => {
      if ('url' in sent && sent['url'] === '') return { refused: { status: 400, message: 'url must not be empty' } };
      const id = String(row?.['id']);
      if (typeof sent['secret'] === 'string') secrets.set(id, secretOf(sent['secret']));
      // What a change leaves out stays, except the session.
      const changed = 'retryPolicy' in sent ? { retryPolicy: policyOf(sent) } : {};
      return { row: { ...changed, sessionId: sent['sessionId'] ?? undefined } };
    },
    'webhooks.delete': ({ row }) => {
      secrets.set(String(row?.['id']), undefined);
      return undefined;
    },
  };
}

function secretOf(secret: unknown): string | undefined {
  return typeof secret === 'string' && secret !== '' ? secret : undefined;
}

function problemOf({ events, url }: Members): FakeOutcome | undefined {
  if (typeof url !== 'string' || url === '') return { refused: { status: 400, message: 'url must not be empty' } };
  if (Array.isArray(events) && events.length > 0) return undefined;
  return { refused: { status: 400, message: 'events must not be empty' } };
}

/** Retry policy of a webhook: values of 0 or less count as the usual ones. */
function policyOf({ retryPolicy }: Members): Members {
  const { attempts, delaySeconds, policy } = (retryPolicy ?? usualRetryPolicy) as typeof usualRetryPolicy;
  return {
    attempts: attempts > 0 ? attempts : usualRetryPolicy.attempts,
    delaySeconds: delaySeconds > 0 ? delaySeconds : usualRetryPolicy.delaySeconds,
    policy,
  };
}
