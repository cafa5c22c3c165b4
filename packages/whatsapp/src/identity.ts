import { WaError } from '@wa-clients/core';

import { phoneDigits } from './phone-digits.ts';

/** A user as an app knows them; none of the fields is always there, and least of all the phone number. */
export interface WhatsappIdentity {
  /** Phone number with a plus sign, if the user has not hidden it. */
  readonly phone?: string;
  /** WhatsApp id: digits, which are those of the phone number in most countries. */
  readonly waId?: string;
  /** Business-scoped user id, such as `US.13491208655302741918`. */
  readonly userId?: string;
  /** Business-scoped user id across linked portfolios, with `ENT` after the country code. */
  readonly parentUserId?: string;
  /** Username, which can change. */
  readonly username?: string;
}

/** Recipient of a message, as fields of it. */
export type Recipient = { readonly to: string } | { readonly recipient: string };

/** Fields that name the user: in contacts, conversations and calls, and of each side of a message or status. */
const places = {
  any: {
    phone: ['phone_number', 'wa_id', 'user_wa_id', 'input'],
    waId: ['wa_id', 'user_wa_id'],
    userId: ['business_scoped_user_id', 'user_id'],
    parentUserId: ['parent_business_scoped_user_id', 'parent_user_id'],
  },
  from: { phone: ['from'], waId: ['from'], userId: ['from_user_id'], parentUserId: ['from_parent_user_id'] },
  to: {
    phone: ['to', 'recipient_id'],
    waId: ['to', 'recipient_id'],
    userId: ['to_user_id', 'recipient_user_id'],
    parentUserId: ['to_parent_user_id', 'recipient_parent_user_id'],
  },
  // What is sent to a group names the group, and its status the participant that it is about.
  group: {
    phone: ['recipient_participant_id'],
    waId: ['recipient_participant_id'],
    userId: ['recipient_participant_user_id'],
    parentUserId: ['recipient_participant_parent_user_id'],
  },
} as const;
/** Forms of business-scoped user ids; what has neither this form nor that of a number, such as a group id, is no user. */
const userIds = /^(?:[A-Z]{2}\.(?:ENT\.)?\d+|user\.[\da-f]+)$/i;

/**
 * Returns the user that an object is about: a contact, conversation, call or message of either API, a recipient in the
 * response of a send, or a message, status or contact of a webhook. Of a message, the user is the side that is not the
 * business; in a group, it is the participant. Undefined if nothing names one.
 *
 * @example
 * const user = identityOf(payload.message);
 * if (user) await kapso.messages.send({ ...recipientOf(user), ...reply });
 */
export function identityOf(value: object): WhatsappIdentity | undefined {
  // What a payload leaves out names nobody.
  const fields = Object(value) as Readonly<Record<string, unknown>>;
  const text = (names: readonly string[]) => names.map((name) => fields[name]).find(isText);
  const named = (side: keyof typeof places) => Object.values(places[side]).some((names) => text(names) !== undefined);
  const { parentUserId, phone, userId, waId } = places[sideOf(fields, named)];
  const given = text(phone);
  // A number as people write it, such as one in the form in which it was sent.
  const digits = given === undefined ? undefined : phoneDigits(given);
  const found = {
    ...(digits !== undefined && { phone: `+${digits}`, waId: phoneDigits(text(waId) ?? '') ?? digits }),
    ...entry('userId', text(userId) ?? (given !== undefined && userIds.test(given) ? given : undefined)),
    ...entry('parentUserId', text(parentUserId)),
    ...entry('username', text(['username'])),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/**
 * Returns the fields of a message that address a user: `to` with the phone number, or `recipient` with the business-scoped
 * user id for a user without one.
 *
 * @throws WaError with code `request_invalid` if only a username is known, to which nothing can be sent.
 */
export function recipientOf({ parentUserId, phone, userId, waId }: WhatsappIdentity): Recipient {
  // A row of a database can have null or an empty text for what is not known.
  if (phone) return { to: phone };
  if (waId) return { to: `+${waId.replace(/^\+/, '')}` };
  const recipient = userId || parentUserId;
  if (recipient) return { recipient };
  throw new WaError('request_invalid', 'The user has neither a phone number nor a business-scoped user id to send to.');
}

/** Which fields name the user. */
function sideOf(
  fields: Readonly<Record<string, unknown>>,
  named: (side: keyof typeof places) => boolean,
): keyof typeof places {
  const direction = directionOf(fields);
  if (fields['recipient_type'] === 'group' && direction !== 'from') return 'group';
  if (named('any')) return 'any';
  // Without a direction, only what a business has sent names a recipient: an echo, or a status.
  return direction ?? (named('to') ? 'to' : 'from');
}

/** Where the user stands, by the direction of a message or call, which a proxy tells in a member of its own. */
function directionOf(fields: Readonly<Record<string, unknown>>): 'from' | 'to' | undefined {
  const direction = [fields, ...Object.values(fields)]
    .map((value) => (Object(value) as { readonly direction?: unknown }).direction)
    .find((value): value is string => typeof value === 'string' && /^(in|out|user|business)/i.test(value));
  if (direction === undefined) return undefined;
  return /^(out|business)/i.test(direction) ? 'to' : 'from';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function entry<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
}
