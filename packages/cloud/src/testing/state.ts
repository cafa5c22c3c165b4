import type { DescribedRoutes } from '@wa-clients/core/testing';
import { type MediaFiles, mediaFiles, type MessageLog, messageLog } from '@wa-clients/whatsapp/testing';

import { businessAccountId, phoneNumberId } from './ids.ts';
import type { FakeCloudOptions } from './options.ts';
import { type Uploads, uploadSessions } from './uploads.ts';

/** Change that a webhook tells of at a time. */
interface ChangeAt {
  readonly at: number;
  /** Id of the business account that it is about. */
  readonly account: string;
  readonly field: string;
  readonly value: object;
}

/** What the fake knows beside its rows. */
export interface FakeState {
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
  /** When templates of an account were created, in the last hour. */
  readonly createdAt: Map<string, number[]>;
  /** Moments at which numbers were registered or deregistered. */
  readonly registrations: Map<string, number[]>;
  /** Moments of the last second at which numbers have sent messages. */
  readonly sentAt: Map<string, number[]>;
  /** PINs by phone number. */
  readonly pins: Map<string, string>;
  /** When templates are approved, by their row. */
  readonly approvals: Map<object, { readonly at: number; readonly account: string }>;
  /** Changes that webhooks have not told yet. */
  readonly changes: ChangeAt[];
  /** Brings everything to what it is at a time. */
  readonly settle: (now: number) => void;
  readonly reset: () => void;
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
  const registrations = new Map<string, number[]>();
  const sentAt = new Map<string, number[]>();
  const pins = new Map<string, string>();
  const mediaOwners = new Map<string, string>();
  const createdAt = new Map<string, number[]>();
  const approvals: FakeState['approvals'] = new Map();
  const uploads = uploadSessions();
  const accounts = new Set([businessAccountId, ...others.map(({ id }) => id)]);
  const numbersOf = () => [
    phoneNumberId,
    ...others.flatMap(({ phoneNumbers = [] }) => phoneNumbers.map(({ id }) => id)),
  ];
  const numbersWithGroups = new Set(numbersOf());
  const changes: ChangeAt[] = [];
  const rows: DescribedRoutes['collection'] = (name, ...parents) =>
    rowsOf()(name, ...(parents.length > 0 ? parents : (defaultParents[name] ?? [])));
  return {
    rows,
    log,
    media,
    mediaOwners,
    uploads,
    accounts,
    numbersWithGroups,
    createdAt,
    registrations,
    sentAt,
    pins,
    approvals,
    changes,
    settle: (now) => {
      log.settle(now);
      for (const [row, { account, at }] of approvals) {
        if (at > now) continue;
        approvals.delete(row);
        const template = row as Record<string, unknown>;
        template['status'] = 'APPROVED';
        changes.push({
          at,
          account,
          field: 'message_template_status_update',
          value: {
            event: 'APPROVED',
            message_template_id: Number(template['id']),
            message_template_name: template['name'],
            message_template_language: template['language'],
            reason: null,
          },
        });
      }
    },
    reset: () => {
      log.clear();
      media.reset();
      uploads.reset();
      for (const all of [registrations, sentAt, pins, approvals, mediaOwners, createdAt, numbersWithGroups])
        all.clear();
      for (const id of numbersOf()) numbersWithGroups.add(id);
      changes.length = 0;
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
