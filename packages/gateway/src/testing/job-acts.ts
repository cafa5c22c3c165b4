import type { FakeAct, OwnAct, OwnActs } from '@wa-clients/core/testing';

import { importQuotaMs, jobMs, ulid } from './rules.ts';

type Members = Readonly<Record<string, unknown>>;

interface Job {
  readonly startedAt: number;
  readonly members: Members;
  readonly found: Members;
}

/** Operations on imports and backfills, which run until they are done: counts stay 0 until then. */
export function jobActs(makeId: (alphabet: string, length: number) => string): OwnActs {
  const imports = new Map<string, Job>();
  const backfills = new Map<string, Job>();
  const shown = ({ found, members, startedAt }: Job, time: number): Members => {
    const isDone = time - startedAt >= jobMs;
    const counts = isDone ? found : Object.fromEntries(Object.keys(found).map((name) => [name, 0]));
    return {
      ...members,
      ...counts,
      status: isDone ? 'succeeded' : 'running',
      ...(isDone && { finishedAt: startedAt + jobMs }),
    };
  };
  const start =
    (jobs: Map<string, Job>, make: (act: FakeAct) => Pick<Job, 'members' | 'found'>, quotaMs = 0): OwnAct =>
    (act) => {
      const { params, time } = act.request;
      if (!act.row) return undefined;
      const { session = '' } = params;
      const age = time - (jobs.get(session)?.startedAt ?? -Infinity);
      if (age < jobMs) return { refused: { status: 409, message: 'already running' } };
      if (age - jobMs < quotaMs) return { refused: { status: 429, message: 'one import in 24 hours' } };
      const job = { startedAt: time, ...make(act) };
      jobs.set(session, job);
      return { instead: shown(job, time) };
    };
  const status =
    (jobs: ReadonlyMap<string, Job>): OwnAct =>
    ({ request, row, rows }) => {
      const { session = '' } = request.params;
      const job = jobs.get(session);
      if (job) return { instead: shown(job, request.time) };
      // The sessions of the start have a job behind them, which the description's example is.
      const isNew = rows('sessions').some(({ id, waJid }) => id === session && waJid === undefined);
      return isNew || !row ? { refused: { status: 404, message: 'no job' } } : undefined;
    };
  return {
    'backups.import': start(
      imports,
      ({ request }) => ({
        members: {
          id: `bfi_${makeId(ulid.alphabet, ulid.length)}`,
          ...names(request),
          source: 'crypt15',
          createdAt: request.time,
        },
        found: { chats: 40, groupMembers: 12, groups: 5, identities: 250, messages: 1_200 },
      }),
      importQuotaMs,
    ),
    'backups.getStatus': status(imports),
    'adminSessions.startBackfill': start(backfills, ({ request }) => ({
      members: { id: `bf_${makeId(ulid.alphabet, ulid.length)}`, ...names(request), startedAt: request.time },
      found: { contacts: 250, groupMembers: 12, groups: 5 },
    })),
    'adminSessions.getBackfill': status(backfills),
  };
}

function names({ params }: FakeAct['request']): Members {
  return { organizationId: 'org_01HZX', sessionId: params['session'] ?? '' };
}
