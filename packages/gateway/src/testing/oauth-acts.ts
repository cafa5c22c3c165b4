import type { FakeAct, FakeOutcome, OwnActs } from '@wa-clients/core/testing';

import { ulid, usualOAuthApp } from './rules.ts';

type Members = Readonly<Record<string, unknown>>;

/** Fields that an empty string removes. */
const clearable: readonly string[] = ['botName', 'groupJid', 'logoUrl'];
/** Where users can be sent back to; that an address of this machine counts as localhost is inferred. */
const redirectForm = /^(https:\/\/[^#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?([/?][^#]*)?)$/;

const refused = (status: number, message: string): FakeOutcome => ({ refused: { status, message } });

/** Operations on OAuth apps and their grants. */
export function oauthActs(makeId: (alphabet: string, length: number) => string): OwnActs {
  const secret = () => `ows_${makeId('0123456789abcdefghijklmnopqrstuvwxyz', 43)}`;
  return {
    'oauthApps.create': ({ request, rows, sent }) => {
      if (!rows('sessions').some(({ id }) => id === sent['sessionId'])) return refused(404, 'session not found');
      const app = { ...usualOAuthApp, ...given(sent) };
      const problem = problemOf(app);
      if (problem !== undefined) return refused(400, problem);
      const clientSecret = app.clientType === 'public' ? undefined : secret();
      const own = {
        ...Object.fromEntries(clearable.map((name) => [name, undefined])),
        ...app,
        clientId: `wa_${makeId(ulid.alphabet, ulid.length)}`,
        createdAt: request.time,
        updatedAt: request.time,
        createdByUserId: '',
        issuer: request.url.origin,
        organizationId: 'org_01HZX',
        secretLast4: clientSecret?.slice(-4),
        status: 'active',
      };
      return { row: own, answer: { ...own, clientSecret } };
    },
    'oauthApps.update': ({ row, sent }) => {
      if (!row) return undefined;
      const changed: Members = { ...row, ...given(sent) };
      if (row['clientType'] === 'public' && changed['clientType'] !== 'public')
        return refused(400, 'a public app stays public');
      const problem = problemOf(changed);
      if (problem !== undefined) return refused(400, problem);
      const gone = changed['clientType'] === 'public' ? { secretLast4: undefined } : {};
      return { row: { ...given(sent), ...gone } };
    },
    'oauthApps.rotateSecret': ({ row }) => {
      if (row?.['clientType'] === 'public') return refused(400, 'a public app has no secret');
      const clientSecret = secret();
      return { row: { secretLast4: clientSecret.slice(-4) }, answer: { clientSecret } };
    },
    'oauthApps.enable': () => ({ row: { status: 'active' } }),
    'oauthApps.disable': () => ({ row: { status: 'disabled' } }),
    'oauthAppGrants.revoke': (act) => {
      const { grantId } = act.request.params;
      const grants = grantsOf(act).filter(({ id }) => id === grantId);
      if (grants.length === 0) return refused(404, 'grant not found');
      revoke(grants, act.request.time);
      // Revoked grants stay in the list.
      return { instead: {} };
    },
    'oauthAppGrants.revokeAll': (act) => {
      revoke(grantsOf(act), act.request.time);
      return undefined;
    },
  };
}

function grantsOf({ request, rows }: FakeAct): readonly Record<string, unknown>[] {
  return rows('oauthAppGrants', request.params['id'] ?? '');
}

function revoke(grants: readonly Record<string, unknown>[], time: number): void {
  for (const grant of grants) Object.assign(grant, { revokedAt: grant['revokedAt'] ?? time });
}

/** What a request sets: null counts as left out, and an empty string removes some fields. */
function given(sent: Members): Members {
  const entries = Object.entries(sent).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === '' && clearable.includes(name) ? undefined : value]),
  );
}

function problemOf({ groupJid, modes, redirectUris }: Members): string | undefined {
  if (Array.isArray(redirectUris) && !redirectUris.every((uri) => redirectForm.test(String(uri)))) {
    return 'redirectUris must have https without a fragment, or http on localhost';
  }
  const isGroup = Array.isArray(modes) && modes.includes('group');
  if (isGroup === (groupJid !== undefined)) return undefined;
  return isGroup ? 'groupJid is required for the mode group' : 'groupJid needs the mode group';
}
