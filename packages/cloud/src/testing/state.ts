import type { DescribedRoutes } from '@wa-clients/core/testing';
import {
  type GraphState,
  graphState,
  type MediaFiles,
  mediaFiles,
  type MessageLog,
  messageLog,
} from '@wa-clients/whatsapp/testing';

import { businessAccountId, phoneNumberId } from './ids.ts';
import type { FakeCloudOptions } from './options.ts';
import { type Uploads, uploadSessions } from './uploads.ts';

/** What the fake knows beside its rows. */
export interface FakeState extends GraphState {
  readonly rows: DescribedRoutes['collection'];
  readonly log: MessageLog;
  readonly media: MediaFiles;
  /** Phone number ids by the id of a file that was uploaded to them. */
  readonly mediaOwners: Map<string, string>;
  readonly uploads: Uploads;
  /** Ids of the business accounts. */
  readonly accounts: ReadonlySet<string>;
  /** Ids of the phone numbers that groups are looked for at. */
  readonly numbersWithGroups: Set<string>;
  /** Moments of the last second at which numbers have sent messages. */
  readonly sentAt: Map<string, number[]>;
}

/** How long the URL of a file can be used. */
const urlMs = 300_000;

/** Makes the state of a fake whose rows are given. */
export function fakeState(
  { accounts: others = [] }: FakeCloudOptions,
  rowsOf: () => DescribedRoutes['collection'],
): FakeState {
  const log = messageLog(() => {});
  const media = mediaFiles(urlMs);
  const graph = graphState();
  const sentAt = new Map<string, number[]>();
  const mediaOwners = new Map<string, string>();
  const uploads = uploadSessions();
  const accounts = new Set([businessAccountId, ...others.map(({ id }) => id)]);
  const numbersOf = () => [
    phoneNumberId,
    ...others.flatMap(({ phoneNumbers = [] }) => phoneNumbers.map(({ id }) => id)),
  ];
  const numbersWithGroups = new Set(numbersOf());
  const rows: DescribedRoutes['collection'] = (name, ...parents) =>
    rowsOf()(name, ...(parents.length > 0 ? parents : (defaultParents[name] ?? [])));
  return {
    ...graph,
    rows,
    log,
    media,
    mediaOwners,
    uploads,
    accounts,
    numbersWithGroups,
    sentAt,
    settle: (now) => {
      log.settle(now);
      graph.settle(now);
    },
    reset: () => {
      log.clear();
      media.reset();
      uploads.reset();
      graph.reset();
      for (const all of [sentAt, mediaOwners, numbersWithGroups]) all.clear();
      for (const id of numbersOf()) numbersWithGroups.add(id);
    },
  };
}

const ofAccount = ['templates', 'phoneNumbers', 'flows', 'subscribedApps', 'assignedUsers', 'activities', 'schedules'];
const ofNumber = ['groups', 'blockedUsers', 'qrCodes', 'messageHistory', 'settings', 'businessProfiles'];
/** Ids in the path of a collection, unless a test says others. */
const defaultParents: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...ofAccount.map((name) => [name, [businessAccountId]]),
  ...ofNumber.map((name) => [name, [phoneNumberId]]),
]) as Record<string, readonly string[]>;
