import { createRandom, type FakeAct, type FakeOutcome, type OwnActs } from '@wa-clients/core/testing';
import {
  judgeMessage,
  type MediaFiles,
  messageIdOf,
  type MessageLog,
  refused,
  userOf,
  whatsappRules,
} from '@wa-clients/whatsapp/testing';

import type { FakeKapsoData } from '../data.ts';
import type { Nodes } from './nodes.ts';
import { showFile } from './show-file.ts';
import { showMessage } from './show-message.ts';
import type { RowsByName } from './show-message.ts';

/** What the acts of messages work on. */
export interface Messaging {
  readonly data: FakeKapsoData;
  readonly log: MessageLog;
  readonly media: MediaFiles;
  readonly nodes: Nodes;
  /** Rows of the Platform API. */
  readonly platform: RowsByName;
  /** Rows of the WhatsApp API. */
  readonly whatsapp: RowsByName;
}

/** Sends messages by the rules of WhatsApp, and keeps files for them. */
export function messageActs(messaging: Messaging): OwnActs {
  const { log, media } = messaging;
  return {
    'messages.send': (act) => send(act, messaging),
    'messages.sendMarketing': (act) => send(act, messaging, true),
    'messages.markRead': ({ request: { params }, sent }) => {
      const [number, id] = [params['phone_number_id'] ?? '', String(sent['message_id'])];
      const isKnown =
        log.has(number, id) || messaging.whatsapp('phoneNumberMessages', number).some((row) => row['id'] === id);
      return isKnown ? { instead: { success: true } } : { refused: whatsappRules.refusals.invalid('message_id') };
    },
    'mediaFiles.get': ({ request }) => {
      const at = `${request.url.origin}/meta/whatsapp`;
      const shown = media.show(request.params['media_id'] ?? '', request.time);
      return shown
        ? { instead: showFile(shown, at) }
        : { refused: { status: 404, message: '(#100) The media does not exist' } };
    },
    'mediaFiles.delete': ({ request }) => {
      media.remove(request.params['media_id'] ?? '');
      return { instead: { success: true } };
    },
  };
}

function send({ request, rows, sent }: FakeAct, messaging: Messaging, isMarketing = false): FakeOutcome {
  const { log, media, nodes } = messaging;
  const { number, params, time } = request;
  const phoneNumberId = params['phone_number_id'] ?? '';
  const user = userOf(sent['to'] ?? sent['recipient']);
  const { parent: account = '', row: sender } = nodes.placeOf('phoneNumber', phoneNumberId) ?? {};
  // The description does not show the status; only a number that was deregistered has one.
  if (sender?.['status'] === 'DISCONNECTED') return refused(133_010, 'Account not registered');
  const refusal = judgeMessage(sent, {
    now: time,
    lastInbound: log.lastInbound(phoneNumberId, user),
    earlier: log.sent(phoneNumberId, user),
    templates: rows('templates', account),
    mediaType: (id) => media.typeOf(id, time),
    sender: sender?.['display_phone_number'],
    isMarketing,
  });
  if (refusal) {
    // Kapso looks at the window itself, and has a status of its own for it.
    const status = refusal.code === 131047 ? 422 : refusal.status;
    return { refused: { status, message: refusal.message } };
  }
  const id = messageIdOf(`${user} ${number} ${createRandom(number).uuid()}`);
  const type = String(sent['type']);
  const shown = { id, type, user, phoneNumberId, at: time, direction: 'outbound', content: sent } as const;
  log.add({ id, phoneNumberId, user, direction: 'outbound', at: time, rows: showMessage(messaging, shown) }, type);
  const isPhone = /^\d+$/.test(user);
  const contact = isPhone ? { wa_id: user } : { wa_id: null, user_id: user };
  return {
    instead: {
      messaging_product: 'whatsapp',
      contacts: [{ input: String(sent['to'] ?? sent['recipient']), ...contact }],
      messages: [{ id, message_status: 'accepted' }],
    },
  };
}
