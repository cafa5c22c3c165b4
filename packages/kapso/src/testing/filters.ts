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

/** Whether a contact is meant by an identifier: a UUID, a phone number with or without its plus, or a business-scoped id. */
export function isContactNamed(contact: Contact, identifier: string): boolean {
  const names = new Set<unknown>([identifier, identifier.replace(/^\+(?=\d)/, '')]);
  const { business_scoped_user_id: scoped, id, parent_business_scoped_user_id: parent, wa_id: phone } = contact;
  return [id, phone, scoped, parent].some((name) => names.has(name));
}

/** Whether a query of the contacts filters at all; most do not, and then no row need be looked at. */
export function isFiltered(query: URLSearchParams): boolean {
  return contactFilters.some((name) => query.has(name));
}

/** Whether a contact passes every filter of the query. */
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

/** Whether a conversation passes every filter of the query. */
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

/** Why a filter of the conversations cannot be used, or undefined when all can. */
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

/** Filters that are called otherwise than the member that answers them, or that ask for something else than its value. */
export const describedFilters: NonNullable<DescribedRoutesOptions['filters']> = {
  messages: {
    conversation_id: (row, text) => inner(row)['whatsapp_conversation_id'] === text,
    message_type: (row, text) => row['type'] === text,
    // Some of the digits are enough (docs).
    phone_number: (row, text) => digits(inner(row)['phone_number']).includes(digits(text)),
  },
  events: {
    // The moment itself is among them (docs).
    occurred_after: (row, text) => !(Date.parse(String(row['occurred_at'])) < Date.parse(text)),
    occurred_before: (row, text) => !(Date.parse(String(row['occurred_at'])) > Date.parse(text)),
  },
};

function inner({ kapso }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return typeof kapso === 'object' && kapso !== null ? { ...kapso } : {};
}

function digits(value: unknown): string {
  return String(value ?? '').replaceAll(/\D/g, '');
}
