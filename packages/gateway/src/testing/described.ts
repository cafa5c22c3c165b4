import {
  describedRoutes,
  type DescribedRoutes,
  type FakeCollectionData,
  type OwnActs,
  readForm,
} from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { ownActs } from './acts.ts';
import type { FakeGatewayData } from './data.ts';
import type { FakeGatewayOptions } from './options.ts';
import { codes, cursorPage, refuse } from './paging.ts';
import { keyKeepingStatuses, ulid } from './rules.ts';
import type { FakeWorld } from './world.ts';

/** All operations of the description, over generated data and example rows from the description. */
export function describedGateway(
  { rows, schemas, seed, session, sizes }: FakeGatewayOptions & { readonly session: string },
  data: FakeGatewayData,
  world: FakeWorld,
  moreActs: OwnActs,
): DescribedRoutes {
  return describedRoutes({
    description: { ...fakeDescription, collections: fakeDescription.collections.map(withOwnForms) },
    forms: readForm,
    acts: () => ({ ...ownActs(data, world), ...moreActs }),
    rows,
    schemas,
    seed,
    sizes,
    context: { session },
    linked: { contacts: data.contacts, chats: data.chats },
    isNamed: { contacts: (row, name) => name === `${String(row['phoneNumber'])}@s.whatsapp.net` },
    cursor: { parameter: 'cursor', next: 'nextCursor' },
    cursorStrategies: ['cursor-token'],
    page: ({ numberOf, operation, rows: wanted }, { query }) =>
      cursorPage(wanted, query, {
        list: operation.operation,
        placeOf: (row) => [numberOf(row)],
        belowZero: operation.operation.startsWith('oauth') ? 50 : 1,
      }),
    // Lists that always have one page never contain nextCursor.
    finishBody: (body, _request, { does, strategies }) =>
      does === 'list' && !strategies && typeof body === 'object' && body !== null && 'nextCursor' in body
        ? { ...body, nextCursor: undefined }
        : body,
    keys: {
      formOf: (key) => key.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
      failed: ({ status }, { number, time }) =>
        keyKeepingStatuses.includes(status)
          ? { status: 200, body: { mode: 'sync', status: 'failed', outboxId: outboxId(number), timestamp: time } }
          : undefined,
      finish: (answer, isReplay) => {
        const body = answer.body as { readonly outboxId?: string; readonly waMessageId?: string };
        if (!isReplay) return answer;
        return { ...answer, body: { ...body, outboxId: body.outboxId ?? outboxId(body.waMessageId), replayed: true } };
      },
    },
    refuse: ({ at, details, message, status }) =>
      refuse(
        status,
        codes[status] ?? 'internal',
        message,
        // What the framework refuses is told as a list of texts.
        at === undefined ? details : { errors: [`${message} (${at})`] },
      ),
    // The groups that people are met in are among the session's.
    settle: (collection) => {
      const groups = collection('groups', session);
      for (const [index, { jid, name }] of data.groups.entries())
        Object.assign(groups[index] ?? {}, { groupJid: jid, subject: name });
    },
  });
}

/** Id of the stored row of a message, which is as old as the message. */
function outboxId(of: unknown): string {
  return `out_${String(of).padStart(ulid.length, '0')}`;
}

/** Formats of ids and values that the texts of the description give and its schemas do not. */
const forms: Readonly<Record<string, Partial<FakeCollectionData>>> = {
  chats: { idForm: { alphabet: '0123456789', prefix: '62812', suffix: '@s.whatsapp.net', length: 9 } },
  groups: { idForm: { alphabet: '0123456789', prefix: '120363', suffix: '@g.us', length: 12 } },
  groupMembers: { idForm: { alphabet: '0123456789', suffix: '@lid', length: 15 } },
  messages: messagesOf('in', 'out'),
  channelMessages: messagesOf('in'),
  sessions: {
    idForm: { ...ulid, prefix: 'sess_' },
    row: {
      status: 'working',
      isAdminSession: false,
      phoneNumber: undefined,
      ratePerMin: 20,
      ratePerHour: 200,
      waJid: '15550100734:12@s.whatsapp.net',
    },
  },
  backups: { row: { error: undefined, source: 'crypt15', status: 'succeeded' } },
  webhooks: { row: { events: ['message'] } },
  oauthApps: { row: { status: 'active', groupJid: undefined, modes: ['dm'], loginCommand: 'login' } },
  oauthAppGrants: { row: { revokedAt: undefined, lastGroupJid: undefined } },
};

function messagesOf(...directions: readonly string[]): Partial<FakeCollectionData> {
  return {
    idForm: { ...ulid, prefix: 'msg_' },
    fresh: { waMessageId: { alphabet: '0123456789ABCDEF', prefix: '3EB0', length: 18 } },
    row: {
      ackLevel: undefined,
      deleted: false,
      edited: false,
      error: undefined,
      hasMedia: false,
      media: undefined,
      mentionNames: undefined,
      mentions: undefined,
      quotedMessageId: undefined,
      status: undefined,
      type: 'text',
    },
    vary: { direction: directions, fromMe: directions.map((one) => one === 'out') },
  };
}

function withOwnForms(collection: FakeCollectionData): FakeCollectionData {
  const { row: own = {}, vary, ...others } = forms[collection.name] ?? {};
  const varied = Object.entries(collection.vary).filter(([name]) => !(name in own));
  return {
    ...collection,
    ...others,
    row: Object.fromEntries(Object.entries({ ...collection.row, ...own }).filter(([, value]) => value !== undefined)),
    vary: { ...Object.fromEntries(varied), ...vary },
  };
}
