import { createRandom, makePeople, momentBefore, type Person, type Random } from '@wa-clients/core/testing';

import type { Chat, Contact, ContactDetail } from '../generated/operations.ts';

/** Contact as in the list response; unknown fields are left out. */
export type FakeContact = Contact;

/** Data of the fake; a test may change it. */
export interface FakeGatewayData {
  /** Contacts, in list order. */
  readonly contacts: FakeContact[];
  /** The same contacts with their groups, by lid. */
  readonly details: Map<string, ContactDetail>;
  /** Chats, in list order. */
  readonly chats: Chat[];
  /** Groups that contacts are seen in. */
  readonly groups: readonly { readonly jid: string; readonly name: string }[];
}

/** Amount of data to generate, the random seed and the session. */
export interface FakeGatewaySizes {
  readonly seed?: number;
  readonly contacts?: number;
  readonly chats?: number;
  readonly session: string;
}

// Fixed, so that the data does not depend on the date of the test run.
const now = Date.parse('2026-06-01T00:00:00Z');
const groupNames = ['Neighbours', 'Arisan RT 05', 'Futebol de quinta', 'Wholesale buyers', 'Class of 2014 🎓'];

/** Generates the data of the fake. */
export function makeData({ chats = 40, contacts = 250, seed = 1, session }: FakeGatewaySizes): FakeGatewayData {
  const random = createRandom(seed);
  const groups = groupNames.map((name, index) => ({
    // The documented example has the older format with a hyphen.
    jid: index === 0 ? '12345-67890@g.us' : `120363${random.text('0123456789', 12)}@g.us`,
    name,
  }));
  const people = makePeople(random, Math.max(contacts, chats));
  const details = people
    .slice(0, contacts)
    .map((person, index) => makeDetail(random, person, { id: index + 1, groups, hasChat: index < chats }));
  return {
    contacts: details.map(toContact),
    details: new Map(details.map((detail) => [detail.identity?.lid ?? '', detail])),
    chats: makeChats(random, people, { count: chats, details, groups, session }),
    groups,
  };
}

function makeDetail(
  random: Random,
  person: Person,
  { groups, hasChat, id }: { id: number; groups: FakeGatewayData['groups']; hasChat: boolean },
): ContactDetail {
  const dm = hasChat || random.chance(0.6);
  const isIn = groups.filter(() => random.chance(dm ? 0.15 : 0.3));
  const memberships = dm || isIn.length > 0 ? isIn : groups.slice(0, 1);
  const isHidden = !dm && random.chance(0.3);
  const seen = momentBefore(random, now);
  return {
    dm,
    groups: memberships.map(({ jid, name }) => ({
      jid,
      name,
      role: random.chance(0.1) ? 'admin' : 'member',
      lastSeen: seen + random.integer(now - seen),
    })),
    identity: {
      id,
      lid: `${random.text('123456789', 15)}@lid`,
      ...((!isHidden || random.chance(0.5)) && { name: person.name }),
      ...(!isHidden && { phoneNumber: person.phone }),
      ...(person.business !== null && { businessName: person.business }),
      ...(!isHidden && { phoneJid: `${person.phone}@s.whatsapp.net` }),
      firstSeenAt: seen,
      updatedAt: seen + random.integer(now - seen),
    },
  };
}

/** Row of the list, which names one place where the contact was seen. */
function toContact({ dm, identity }: ContactDetail): FakeContact {
  const { businessName, lid = '', name, phoneNumber } = identity ?? {};
  return {
    ...(businessName !== undefined && { businessName }),
    lid,
    ...(name !== undefined && { name }),
    ...(phoneNumber !== undefined && { phoneNumber }),
    source: dm ? 'dm' : 'group',
  };
}

interface ChatSizes {
  readonly count: number;
  readonly details: readonly ContactDetail[];
  readonly groups: FakeGatewayData['groups'];
  readonly session: string;
}

function makeChats(
  random: Random,
  people: readonly Person[],
  { count, details, groups, session }: ChatSizes,
): FakeGatewayData['chats'] {
  const chats = Array.from({ length: count }, (_, index) => {
    // Every eighth chat is a group chat, as long as there are groups.
    const group = index % 8 === 7 ? groups[(index - 7) / 8] : undefined;
    const person = people[index];
    const jid = group?.jid ?? `${person?.phone}@s.whatsapp.net`;
    const lid = details[index]?.identity?.lid;
    return {
      archived: random.chance(0.1),
      id: index + 1,
      jid,
      ...(!group && lid !== undefined && { aliases: [lid, jid] }),
      lastMessageAt: momentBefore(random, now),
      ...(random.chance(0.1) && { mutedUntil: now + random.integer(8 * 3_600_000) }),
      name: group?.name ?? person?.name ?? '',
      pinned: random.chance(0.05),
      sessionId: session,
      type: group ? 'group' : 'dm',
      // The gateway does not count them.
      unreadCount: 0,
    };
  });
  return chats.toSorted(byLastMessage);
}

/** Order of the list of chats: the last message first. */
export function byLastMessage(a: Chat, b: Chat): number {
  return (b.lastMessageAt ?? 0) - (a.lastMessageAt ?? 0) || b.id - a.id;
}
