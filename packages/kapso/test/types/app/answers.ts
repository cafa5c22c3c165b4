// What an app gets: bodies as on the wire, and enums that leave room for what the provider adds later.
import type { Contact, ContactResponse, Conversation, GetContactResult, Kapso } from '@wa-clients/kapso';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kapso: Kapso;
declare const contact: Contact;
declare const conversation: Conversation;

// A call gives the body under a named type.
typeOf(await kapso.contacts.get({ identifier: '1' })).is<GetContactResult>();
typeOf(await kapso.contacts.get({ identifier: '1' })).is<ContactResponse>();

// With the Response when asked.
const answer = await kapso.contacts.get({ identifier: '1' }).withResponse();
typeOf(answer.data).is<ContactResponse>();
typeOf(answer.response).is<Response>();
typeOf(answer.response.headers.get('x-request-id')).is<string | null>();

// A call is a promise in all else.
typeOf(kapso.contacts.get({ identifier: '1' }).then(({ data }) => data.id)).is<Promise<string>>();
typeOf(kapso.contacts.get({ identifier: '1' }).catch(() => null)).is<Promise<ContactResponse | null>>();
typeOf(kapso.contacts.get({ identifier: '1' }).finally(() => {})).is<Promise<ContactResponse>>();
const promise: Promise<ContactResponse> = kapso.contacts.get({ identifier: '1' });
void promise;

// What may be absent and what may be null is said.
typeOf(contact.id).is<string>();
typeOf(contact.profile_name).is<string | undefined>();
typeOf(contact.wa_id).is<string | null | undefined>();
typeOf(conversation.id).is<string>();
// @ts-expect-error TS18049: the phone number may be absent or null
contact.wa_id.startsWith('1');
// @ts-expect-error TS2551: members have the wire's names
void contact.waId;

// Dates are texts, as on the wire.
typeOf(conversation.created_at).is<string>();

// An open enum is no plain text, so its known values complete, and any other text fits as well.
typeOf(conversation.status).is<'active' | 'ended' | (string & {})>();
const later: Conversation['status'] = 'archived';
void later;
if (conversation.status !== 'active' && conversation.status !== 'ended') typeOf(conversation.status).is<string & {}>();
// @ts-expect-error TS2345: text that the provider may have added later is no filter that it is known to take
kapso.conversations.list(conversation);
