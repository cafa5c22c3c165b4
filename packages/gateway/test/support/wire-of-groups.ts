import { channel, channelInPath, gid, groupInPath, person, personInPath, session } from './ids.ts';
import type { WireRow } from './wire-row.ts';

/** Groups, their members and channels. */
export const wireOfGroups: readonly WireRow[] = [
  { name: 'groups.list', send: ({ groups }) => groups.list({ session }), line: 'GET /sessions/sess_01HZX/groups' },
  {
    name: 'groups.create',
    send: ({ groups }) => groups.create({ session, name: 'Us', participants: [person] }),
    line: 'POST /sessions/sess_01HZX/groups',
    body: `{"name":"Us","participants":["${person}"]}`,
  },
  {
    name: 'groups.get',
    send: ({ groups }) => groups.get({ session, gid }),
    line: `GET /sessions/sess_01HZX/groups/${groupInPath}`,
  },
  {
    name: 'groups.update',
    send: ({ groups }) => groups.update({ session, gid, subject: 'Us', announce: false }),
    line: `PATCH /sessions/sess_01HZX/groups/${groupInPath}`,
    body: '{"subject":"Us","announce":false}',
  },
  {
    name: 'groups.leave',
    send: ({ groups }) => groups.leave({ session, gid }),
    line: `POST /sessions/sess_01HZX/groups/${groupInPath}:leave`,
  },
  {
    name: 'groups.join',
    send: ({ groups }) => groups.join({ session, invite: 'abc' }),
    line: 'POST /sessions/sess_01HZX/groups:join',
    body: '{"invite":"abc"}',
  },
  {
    name: 'groups.getInvite',
    send: ({ groups }) => groups.getInvite({ session, gid }),
    line: `GET /sessions/sess_01HZX/groups/${groupInPath}/invite`,
  },
  {
    name: 'groups.revokeInvite',
    send: ({ groups }) => groups.revokeInvite({ session, gid }),
    line: `DELETE /sessions/sess_01HZX/groups/${groupInPath}/invite`,
  },
  {
    name: 'groupMembers.list',
    send: ({ groupMembers }) => groupMembers.list({ session, gid }),
    line: `GET /sessions/sess_01HZX/groups/${groupInPath}/members`,
  },
  {
    name: 'groupMembers.add',
    send: ({ groupMembers }) => groupMembers.add({ session, gid, participants: [person] }),
    line: `POST /sessions/sess_01HZX/groups/${groupInPath}/members`,
    body: `{"participants":["${person}"]}`,
  },
  {
    name: 'groupMembers.remove',
    send: ({ groupMembers }) => groupMembers.remove({ session, gid, jid: person }),
    line: `DELETE /sessions/sess_01HZX/groups/${groupInPath}/members/${personInPath}`,
  },
  {
    name: 'groupMembers.promote',
    send: ({ groupMembers }) => groupMembers.promote({ session, gid, jid: person }),
    line: `POST /sessions/sess_01HZX/groups/${groupInPath}/members/${personInPath}/promote`,
  },
  {
    name: 'groupMembers.demote',
    send: ({ groupMembers }) => groupMembers.demote({ session, gid, jid: person }),
    line: `POST /sessions/sess_01HZX/groups/${groupInPath}/members/${personInPath}/demote`,
  },
  {
    name: 'groupMembers.approve',
    send: ({ groupMembers }) => groupMembers.approve({ session, gid }),
    line: `POST /sessions/sess_01HZX/groups/${groupInPath}/members:approve`,
    body: '{}',
  },
  {
    name: 'channels.create',
    send: ({ channels }) => channels.create({ session, name: 'News' }),
    line: 'POST /sessions/sess_01HZX/channels',
    body: '{"name":"News"}',
  },
  {
    name: 'channels.unfollow',
    send: ({ channels }) => channels.unfollow({ session, jid: channel }),
    line: `POST /sessions/sess_01HZX/channels/${channelInPath}:unfollow`,
  },
  {
    name: 'channels.mute',
    send: ({ channels }) => channels.mute({ session, jid: channel, mute: false }),
    line: `POST /sessions/sess_01HZX/channels/${channelInPath}:mute`,
    body: '{"mute":false}',
  },
  {
    name: 'channelMessages.list',
    send: ({ channelMessages }) => channelMessages.list({ session, jid: channel }),
    line: `GET /sessions/sess_01HZX/channels/${channelInPath}/messages?limit=200`,
  },
];
