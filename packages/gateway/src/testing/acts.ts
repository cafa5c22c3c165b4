import type { FakeAct, FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';

import type { FakeGatewayData } from './data.ts';
import { groupActs } from './group-acts.ts';
import { jobActs } from './job-acts.ts';
import { problemOfMessage } from './judge-message.ts';
import { messageActs } from './message-acts.ts';
import { oauthActs } from './oauth-acts.ts';
import { counted, live, notBuilt } from './rules.ts';
import { sessionActs } from './session-acts.ts';
import { webhookActs } from './webhook-acts.ts';
import type { FakeWorld } from './world.ts';

type Members = Readonly<Record<string, unknown>>;

const refusal: OwnAct = () => ({ refused: { status: 501, message: 'not implemented' } });

/** Behavior of gateway operations that the OpenAPI description does not express. */
export function ownActs({ chats }: Pick<FakeGatewayData, 'chats'>, world: FakeWorld): OwnActs {
  const acts: OwnActs = {
    ...sessionActs(world),
    ...chatActs,
    ...messageActs(chats, world),
    ...groupActs(),
    ...jobActs(world.makeId),
    ...oauthActs(world.makeId),
    ...webhookActs(world),
    ...Object.fromEntries(notBuilt.map((name) => [name, refusal])),
  };
  const guarded = live.map((name) => [name, guard(name, acts[name], world)] as const);
  return { ...acts, ...Object.fromEntries(guarded) };
}

const chatActs: OwnActs = {
  'contacts.check': ({ request }) => {
    const query = request.query.get('phone') ?? '';
    return { instead: { isOnWhatsApp: true, query, jid: `${query.replaceAll(/\D/g, '')}@s.whatsapp.net` } };
  },
  'chats.update': ({ sent }) => (sent['unmute'] === true ? { row: { mutedUntil: undefined } } : undefined),
  'chats.markRead': () => ({ row: { unreadCount: 0 } }),
  // The actual state follows as an event.
  'chats.getPresence': ({ request }) => ({ instead: { from: request.params['cid'], state: 'unknown' } }),
};

/** Refuses a malformed message, and an operation beyond the rate limits of its session or while that is not connected. */
function guard(name: string, act: OwnAct | undefined, world: FakeWorld): OwnAct {
  return (given) => {
    const session = sessionOf(given);
    const problem = name === 'messages.send' ? problemOfMessage(given.request.body as Members) : undefined;
    if (problem !== undefined) return { refused: { status: 400, message: problem } };
    const isQueued = name === 'messages.send' && given.request.query.get('async') === 'true';
    if (isQueued) return act?.(given);
    if (counted.includes(name)) {
      const wait = world.limits(session, given.request.time);
      if (wait > 0) return limited(wait);
    }
    if (session['status'] !== 'working') return { refused: { status: 501, message: 'session is not connected' } };
    return act?.(given);
  };
}

function limited(waitMs: number): FakeOutcome {
  const details = { retryAfterSeconds: Math.ceil(waitMs / 1000) };
  return { refused: { status: 429, message: 'rate limit of the session reached', details } };
}

function sessionOf({ request, rows }: FakeAct): Members {
  return rows('sessions').find(({ id }) => id === request.params['session']) ?? {};
}
