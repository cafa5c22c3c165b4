import { type FakeAct, type FakeOutcome, onlyFrom, type OwnAct, type OwnActs } from '@wa-clients/core/testing';

import type { FakeKirimData } from './data.ts';
import { wrongField } from './judge-message.ts';

type Members = Readonly<Record<string, unknown>>;

const hour = 3_600_000;
/** Message id of a read receipt for an unknown id. */
const unknownMessage = `msg_${'0'.repeat(26)}`;
const missing: FakeOutcome = { refused: { status: 404, message: 'not found' } };
const tooFar: FakeOutcome = { refused: { status: 400, message: 'invalid_field_value' } };

/** Behavior of Kirim.chat operations that the OpenAPI description does not express. */
export function ownActs(data: FakeKirimData): OwnActs {
  return {
    ...labelActs(data),
    'messages.send': (act) => sent(act, data),
    'conversations.update': ({ sent: { assigned_to: id } }) =>
      id === undefined ? undefined : { row: { assignee: id === null ? null : { id, name: null, email: null } } },
    'templates.create': ({ request, rows, sent: { name } }) =>
      rows('templates', request.params['phone_number_id'] ?? '').some((one) => one['name'] === name)
        ? { refused: { status: 409, message: 'template_already_exists' } }
        : { row: { status: 'pending' } },
    'setupLinks.create': ({ now, sent: { expires_in_hours: hours } }) => {
      if (typeof hours !== 'number') return undefined;
      return isReachable(now, hours) ? { row: { expires_at: after(now, hours) } } : tooFar;
    },
    'setupLinks.revoke': onlyFrom(['active', 'expired'], 409),
    // The secret is returned only in this response (docs).
    'webhookSubscriptions.create': ({ now, sent: { url } }) => {
      if (!String(url).startsWith('https://')) return invalid('url', 'invalid_webhook_url');
      return {
        row: { status: 'active', secrets: [{ id: secretId(1), created_at: now, expires_at: null }] },
        answer: { initial_secret: 'whsec_4f2a9c017be8' },
      };
    },
    'webhookSubscriptions.rotateSecret': ({ now, request, row }) => {
      const { expires_in_hours: hours } = (request.body ?? {}) as Members;
      if (typeof hours === 'number' && !isReachable(now, hours)) return tooFar;
      const before = (row?.['secrets'] ?? []) as readonly Members[];
      const ends = typeof hours === 'number' ? { expires_at: after(now, hours) } : {};
      const id = secretId(before.length + 1);
      const secrets = [...before.map((one) => ({ ...one, ...ends })), { id, created_at: now, expires_at: null }];
      Object.assign(row ?? {}, { secrets });
      return undefined;
    },
    'webhookDeliveries.replay': ({ add, request, row }) => {
      if (!row) return undefined;
      const { id, status } = add('webhookDeliveries', {});
      return { answer: { id, status, replayed_from: request.params['id'] } };
    },
    'webhookDeliveries.bulkReplay': ({ add, request, rows }) => {
      const { status, subscription_id: subscription } = request.body as Members;
      if (!isKnown(rows('webhookSubscriptions'), subscription)) return missing;
      const wanted: readonly unknown[] = status === undefined ? ['failed', 'dead'] : [status];
      const found = rows('webhookDeliveries').filter((one) => wanted.includes(one['status']));
      const replayed = found.slice(0, 1000);
      for (const _ of replayed) add('webhookDeliveries', {});
      return { answer: { enqueued: replayed.length, capped: replayed.length < found.length } };
    },
  };
}

/** Sends a message, creating the contact if it is new, or marks a received message as read. */
function sent({ add, now, request, rows }: FakeAct, { contacts, conversations }: FakeKirimData): FakeOutcome {
  const { phone_number_id: account = '' } = request.params;
  const { message_id: read, status, to } = request.body as Members;
  if (status === 'read') {
    const message = rows('messages', account).find(({ id }) => id === read);
    Object.assign(message ?? {}, { status });
    Object.assign(conversations.find(({ id }) => id === message?.['conversation_id']) ?? {}, { unread_count: 0 });
    return { instead: { id: message?.['id'] ?? unknownMessage, object: 'message', status, message_id: read } };
  }
  const wrong = wrongField(request.body as Members);
  if (wrong !== undefined) return invalid(wrong);
  const phone = `+${String(to).replaceAll(/\D/g, '')}`;
  const contact =
    contacts.find((one) => one.phone_number === phone) ?? add('contacts', { phone_number: phone }, account);
  const { id, name = null } = contact;
  const known = conversations.find((one) => one.contact.id === id);
  const empty = { status: 'open', contact: { id, name, phone_number: phone }, unread_count: 0 };
  const conversation = known ?? add('conversations', empty, account);
  Object.assign(conversation, { last_message_at: now, updated_at: now });
  const row = { direction: 'outbound', status: 'pending', conversation_id: conversation['id' as keyof object] };
  // An app reads any object as an error.
  return { row, answer: { error: null } };
}

/** Labels of contacts and conversations, which no response contains. */
function labelActs({ contacts, labels }: FakeKirimData): OwnActs {
  const change = (owner: string, label: unknown, isAttached: boolean): void => {
    const own = labels.get(owner) ?? new Set();
    labels.set(owner, own);
    own[isAttached ? 'add' : 'delete'](String(label));
  };
  const attach: OwnAct = ({ request: { body, params }, rows }) => {
    const { label_id: label } = body as Members;
    if (!isKnown(rows('labels'), label)) return missing;
    change(params['id'] ?? '', label, true);
    return { answer: { attached: true } };
  };
  const detach: OwnAct = ({ request: { params } }) => {
    const { id = '', label_id: label = '' } = params;
    if (!labels.get(id)?.has(label)) return missing;
    change(id, label, false);
    return { answer: { attached: false } };
  };
  return {
    'contacts.attachLabel': attach,
    'contacts.detachLabel': detach,
    'conversations.attachLabel': attach,
    'conversations.detachLabel': detach,
    'contacts.bulkLabel': ({ request, rows }) => {
      const { contact_ids: ids, label_id: label, operation } = request.body as Members;
      if (!isKnown(rows('labels'), label)) return missing;
      const all = ids as readonly string[];
      const own = all.filter((one) => isKnown(contacts, one));
      for (const id of own) change(id, label, operation !== 'detach');
      const skipped = { skipped_cross_org: all.length - own.length, skipped_team_mismatch: 0 };
      return { answer: { applied: own.length, ...skipped } };
    },
    'labels.delete': ({ row }) => {
      for (const own of labels.values()) own.delete(String(row?.['id']));
      return undefined;
    },
  };
}

/** The refusal of a field, with its name in the error. */
function invalid(param: string, code = 'invalid_field_value'): FakeOutcome {
  return { refused: { status: 400, message: code, details: { param } } };
}

function secretId(number: number): string {
  return `sec_${String(number).padStart(26, '0')}`;
}

function isKnown(rows: readonly { readonly id?: unknown }[], wanted: unknown): boolean {
  return rows.some(({ id }) => id === wanted);
}

/** Whether the time that many hours from now is a valid date. */
function isReachable(now: string, hours: number): boolean {
  return !Number.isNaN(new Date(Date.parse(now) + hours * hour).getTime());
}

function after(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * hour).toISOString();
}
