import type { FakeAct, OwnActs } from '@wa-clients/core/testing';

type Members = Readonly<Record<string, unknown>>;

/** Operations on groups, their members and their invites. */
export function groupActs(): OwnActs {
  const invites = new Map<string, string>();
  const inviteOf = (group: string): string => invites.get(group) ?? 'KfCq0Zb3Xy1';
  return {
    'groups.create': (act) => {
      const { name, participants } = act.request.body as Members;
      const { session = '' } = act.request.params;
      const people = Array.isArray(participants) ? participants : [];
      const group = act.add(
        'groups',
        { subject: name, isAnnounce: false, isLocked: false, participantCount: people.length },
        session,
      );
      const gid = String(group['groupJid']);
      act.rows('groupMembers', session, gid).length = 0;
      addMembers(act, session, gid, people);
      return { instead: { groupJid: gid, subject: name, ...(people.length > 0 && { participants: people.length }) } };
    },
    'groups.update': ({ sent }) => ({
      row: {
        ...(sent['announce'] !== undefined && { isAnnounce: sent['announce'] }),
        ...(sent['locked'] !== undefined && { isLocked: sent['locked'] }),
      },
    }),
    'groups.join': ({ add, request }) => {
      const { groupJid } = add('groups', {}, request.params['session'] ?? '');
      return { answer: { groupJid } };
    },
    'groups.leave': ({ request, row, rows }) => {
      const groups = rows('groups', request.params['session'] ?? '');
      groups.splice(0, groups.length, ...groups.filter((one) => one !== row));
      return undefined;
    },
    'groups.getInvite': ({ request }) => ({ answer: { invite: inviteOf(request.params['gid'] ?? '') } }),
    'groups.revokeInvite': ({ request }) => {
      const { gid = '' } = request.params;
      const invite = inviteOf(gid).replace(/\d+$/, (number) => String(Number(number) + 1));
      invites.set(gid, invite);
      return { answer: { invite } };
    },
    'groupMembers.add': (act) => {
      const { gid = '', session = '' } = act.request.params;
      addMembers(act, session, gid, (act.request.body as Members)['participants']);
      count(act);
      return undefined;
    },
    'groupMembers.remove': (act) => {
      if (act.row) count(act, -1);
      return undefined;
    },
    'groupMembers.promote': ({ row }) => withRole(row, 'admin'),
    'groupMembers.demote': ({ row }) => withRole(row, 'member'),
  };
}

/** Group of the path. */
function groupOf({ request, rows }: FakeAct): Members | undefined {
  return rows('groups', request.params['session'] ?? '').find(({ groupJid }) => groupJid === request.params['gid']);
}

/** Adds the participants who are not yet in the group. */
function addMembers({ add, rows }: FakeAct, session: string, gid: string, people: unknown): void {
  const members = rows('groupMembers', session, gid);
  for (const lid of Array.isArray(people) ? people : [])
    if (!members.some((one) => one['lid'] === lid)) add('groupMembers', { lid, role: 'member' }, session, gid);
}

function count(act: FakeAct, change = 0): void {
  const { gid = '', session = '' } = act.request.params;
  Object.assign(groupOf(act) ?? {}, { participantCount: act.rows('groupMembers', session, gid).length + change });
}

function withRole(row: Record<string, unknown> | undefined, role: string): undefined {
  Object.assign(row ?? {}, { role });
}
