import type { DescribedRoutesOptions } from '@wa-clients/core/testing';

import type { Contact, Conversation } from '../generated/operations.ts';
import type { FakeKapsoData } from './data.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const contactFilters = [
  'customer_id',
  'customer_external_id',
  'has_customer',
  'business_scoped_user_id',
  'profile_name_contains',
  'wa_id_contains',
  'created_after',
  'created_before',
];

/** Whether a contact has the identifier: a UUID, a phone number with or without plus, or a business-scoped user id. */
export function isContactNamed(contact: Partial<Contact>, identifier: string): boolean {
  const names = new Set<unknown>([identifier, identifier.replace(/^\+(?=\d)/, '')]);
  const { business_scoped_user_id: scoped, id, parent_business_scoped_user_id: parent, wa_id: phone } = contact;
  return [id, phone, scoped, parent].some((name) => names.has(name));
}

/** Whether a contacts query has any filter; most have none, and then no row needs to be checked. */
export function isFiltered(query: URLSearchParams): boolean {
  return contactFilters.some((name) => query.has(name));
}

/** Whether a contact matches every filter of the query. */
export function isWantedContact(contact: Contact, query: URLSearchParams, { customers }: FakeKapsoData): boolean {
  const has = (name: string, value: string | null | undefined) =>
    !query.has(name) || (value ?? '').toLowerCase().includes((query.get(name) ?? '').toLowerCase());
  const is = equals(query);
  const customer = customers.find(({ id }) => id === contact.customer_id);
  return (
    is('customer_id', contact.customer_id) &&
    is('customer_external_id', customer?.external_id) &&
    is('has_customer', String(typeof contact.customer_id === 'string')) &&
    is('business_scoped_user_id', contact.business_scoped_user_id) &&
    has('profile_name_contains', contact.profile_name) &&
    has('wa_id_contains', contact.wa_id) &&
    isBetween(contact.created_at, query, 'created')
  );
}

/** Whether a conversation matches every filter of the query. */
export function isWantedConversation(
  conversation: Conversation,
  query: URLSearchParams,
  { assignees }: FakeKapsoData,
): boolean {
  const is = equals(query);
  const assignee = assignees.get(conversation.id);
  return (
    is('phone_number_id', conversation.phone_number_id) &&
    is('status', conversation.status) &&
    is('assigned_user_id', assignee) &&
    is('unassigned', String(assignee === undefined)) &&
    (conversation.phone_number ?? '').includes(query.get('phone_number') ?? '') &&
    isBetween(conversation.created_at, query, 'created') &&
    isBetween(conversation.last_active_at, query, 'last_active')
  );
}

/** Returns why a conversations filter is invalid, or undefined if all are valid. */
export function refusedFilter(query: URLSearchParams): string | undefined {
  const moments = ['created_after', 'created_before', 'last_active_after', 'last_active_before'];
  const bad = moments.find((name) => query.has(name) && Number.isNaN(Date.parse(query.get(name) ?? '')));
  if (bad !== undefined) return `${bad} must be an ISO 8601 timestamp`;
  if (!['active', 'ended'].includes(query.get('status') ?? 'active')) return 'status must be active or ended';
  if (query.has('assigned_user_id')) {
    if (query.get('unassigned') === 'true') return 'unassigned cannot be combined with assigned_user_id';
    if (!uuid.test(query.get('assigned_user_id') ?? '')) return 'assigned_user_id must be a UUID';
  }
  return undefined;
}

function equals(query: URLSearchParams): (name: string, value: string | null | undefined) => boolean {
  return (name, value) => !query.has(name) || query.get(name) === value;
}

function isBetween(moment: string | undefined, query: URLSearchParams, name: string): boolean {
  if (!query.has(`${name}_after`) && !query.has(`${name}_before`)) return true;
  const at = Date.parse(moment ?? '');
  const bound = (suffix: string) => Date.parse(query.get(`${name}_${suffix}`) ?? '');
  return !(at <= bound('after')) && !(at >= bound('before'));
}

/** Filters whose name differs from the field that they check, or that do not compare its value. */
export const describedFilters = ({
  conversations,
}: Pick<FakeKapsoData, 'conversations'>): NonNullable<DescribedRoutesOptions['filters']> => ({
  messages: {
    // Only its conversation says which number a message belongs to.
    phone_number_id: (row, text) =>
      conversations.find(({ id }) => id === inner(row)['whatsapp_conversation_id'])?.phone_number_id === text,
    conversation_id: (row, text) => inner(row)['whatsapp_conversation_id'] === text,
    message_type: (row, text) => row['type'] === text,
    // A partial match of the digits is sufficient (docs).
    phone_number: (row, text) => digits(inner(row)['phone_number']).includes(digits(text)),
  },
  events: {
    // The timestamp itself is included (docs).
    occurred_after: (row, text) => !(Date.parse(String(row['occurred_at'])) < Date.parse(text)),
    occurred_before: (row, text) => !(Date.parse(String(row['occurred_at'])) > Date.parse(text)),
  },
  workflows: {
    created_after: (row, text) => !(Date.parse(String(row['created_at'])) < Date.parse(text)),
    created_before: (row, text) => !(Date.parse(String(row['created_at'])) > Date.parse(text)),
  },
  webhookDeliveries: {
    errors_only: (row, text) => text !== 'true' || row['status'] === 'failed',
    period: (row, text, rows) => isRecent(row, text, rows),
  },
  apiLogs: {
    endpoint: (row, text) => String(row['endpoint']).toLowerCase().includes(text.toLowerCase()),
    status_code: (row, text) => String(row['response_status']) === text,
    errors_only: (row, text) => text !== 'true' || Number(row['response_status']) >= 400,
    period: (row, text, rows) => isRecent(row, text, rows),
  },
  logs: {
    source: (row, text) => text === 'all' || row['source'] === text,
    query: (row, text) => JSON.stringify(Object.values(row)).toLowerCase().includes(text.toLowerCase()),
    problems_only: (row, text) => text !== 'true' || isProblem(row),
    errors_only: (row, text) => text !== 'true' || isProblem(row),
    period: (row, text, rows) => isRecent(row, text, rows),
  },
});

/** Whether a log entry reports a problem: it has an error, or a response with status 400 or above. */
function isProblem({ error_class: kind, error_message: message, response_status: status }: Row): boolean {
  return (kind ?? message ?? null) !== null || Number(status) >= 400;
}

/**
 * Whether a row lies within a period such as `24h` or `7d`, counted back from the newest row: the timestamps of the
 * rows are generated and do not follow the clock.
 */
function isRecent(row: Row, period: string, rows: readonly Row[]): boolean {
  const [, count = '', unit] = /^(\d+)([hd])$/.exec(period) ?? [];
  const newest = Math.max(...rows.map(momentOf).filter((moment) => !Number.isNaN(moment)));
  return count === '' || !(momentOf(row) < newest - Number(count) * (unit === 'h' ? hour : 24 * hour));
}

function momentOf(row: Row): number {
  return Date.parse(String(row['created_at'] ?? row['timestamp']));
}

type Row = Readonly<Record<string, unknown>>;

const hour = 3_600_000;

function inner({ kapso }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return typeof kapso === 'object' && kapso !== null ? { ...kapso } : {};
}

function digits(value: unknown): string {
  return String(value ?? '').replaceAll(/\D/g, '');
}
