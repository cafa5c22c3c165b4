import type { FakeAct, FakeOutcome, OwnActs } from '@wa-clients/core/testing';
import {
  judgeMessage,
  messageIdOf,
  missing,
  refused,
  success,
  userOf,
  whatsappRules,
} from '@wa-clients/whatsapp/testing';

import { placeOf } from './nodes.ts';
import type { FakeState } from './state.ts';

/** Messages that a phone number can send in a second. */
const perSecond = 80;

/** Sends messages by the rules of WhatsApp, and deletes files. */
export function messageActs(state: FakeState): OwnActs {
  const { log, media, sentAt } = state;
  const send = (isMarketing: boolean, { request, sent }: FakeAct): FakeOutcome => {
    const { number, params, time } = request;
    const phoneNumberId = params['phone_number_id'] ?? '';
    const { recipient, to = recipient, type } = sent;
    const user = userOf(to);
    const { parent: account = '', row: phoneNumber } = placeOf(state, 'phone_number_id', phoneNumberId) ?? {};
    if (phoneNumber?.['status'] !== 'CONNECTED') {
      return refused(133_010, 'Account not registered');
    }
    const recent = (sentAt.get(phoneNumberId) ?? []).filter((at) => at > time - 1_000);
    if (recent.length >= perSecond) return refused(130_429, 'Rate limit hit');
    const refusal = judgeMessage(sent, {
      now: time,
      lastInbound: log.lastInbound(phoneNumberId, user),
      earlier: log.sent(phoneNumberId, user),
      templates: state.rows('templates', account),
      mediaType: (id) => media.typeOf(id, time),
      sender: phoneNumber['display_phone_number'],
      isMarketing,
    });
    if (refusal) return { refused: refusal };
    sentAt.set(phoneNumberId, [...recent, time]);
    const id = messageIdOf(`${phoneNumberId} ${user} ${number}`);
    log.add({ id, phoneNumberId, user, direction: 'outbound', at: time, rows: [callbackOf(sent)] }, String(type));
    const isPhone = /^\d+$/.test(user);
    return {
      instead: {
        messaging_product: 'whatsapp',
        contacts: [{ input: to, wa_id: isPhone ? user : '', ...(!isPhone && { user_id: user }) }],
        messages: [{ id, ...(type === 'template' && { message_status: 'accepted' }) }],
      },
    };
  };
  return {
    'messages.send': (act) => send(false, act),
    'messages.sendMarketing': (act) => send(true, act),
    'messages.markRead': ({ request: { params }, sent }) =>
      log.has(params['phone_number_id'] ?? '', String(sent['message_id']))
        ? success
        : { refused: whatsappRules.refusals.invalid('message_id is no message of a user to this number') },
    'media.delete': ({ request }) => {
      const id = request.params['media_id'] ?? '';
      if (!media.has(id, request.time) || isOthers(state, request)) return missing;
      media.remove(id);
      return success;
    },
  };
}

/** Whether a file is not of the phone number that the request names. */
export function isOthers({ mediaOwners }: FakeState, { params, query }: FakeAct['request']): boolean {
  const [owner, asked] = [mediaOwners.get(params['media_id'] ?? ''), query.get('phone_number_id')];
  return owner !== undefined && asked !== null && asked !== owner;
}

function callbackOf({ biz_opaque_callback_data: data }: FakeAct['sent']): Record<string, unknown> {
  return data === undefined ? {} : { biz_opaque_callback_data: data };
}
