import { isWaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { identityOf, recipientOf } from '../src/index.ts';

const userId = 'US.13491208655302741918';
const parentUserId = 'US.ENT.506847293015824';
const groupId = 'Y2FwaV9ncm91cDoxNjUwNTU1MTIzNDoxMjAz';
const phone = { phone: '+14155550123', waId: '14155550123' };
const both = { ...phone, userId };

describe('who a message is for or from', () => {
  it.each<[string, object, object | undefined]>([
    [
      'contact',
      { wa_id: '14155550123', business_scoped_user_id: userId, username: '@ana' },
      { ...both, username: '@ana' },
    ],
    [
      'contact without a phone number',
      { wa_id: null, business_scoped_user_id: userId, parent_business_scoped_user_id: parentUserId },
      { userId, parentUserId },
    ],
    ['conversation', { phone_number: '14155550123', business_scoped_user_id: userId }, both],
    ['conversation of a webhook', { phone_number: '+14155550123', business_scoped_user_id: userId }, both],
    ['call', { user_wa_id: '14155550123', business_scoped_user_id: userId }, both],
    [
      'received message',
      { from: '14155550123', from_user_id: userId, to: '15550001111', proxy: { direction: 'inbound' } },
      both,
    ],
    [
      'sent message',
      { from: '15550001111', to: '14155550123', to_user_id: userId, proxy: { direction: 'outbound' } },
      both,
    ],
    [
      'message of a user without a phone number',
      { from: null, from_user_id: userId, proxy: { direction: 'inbound' } },
      { userId },
    ],
    ["message of Meta's own webhook", { from: userId, id: 'wamid.1' }, { userId }],
    [
      'echo of a message that the business has sent',
      { from: '15550001111', to: '14155550123', to_user_id: userId },
      both,
    ],
    ['message with its direction beside', { from: '15550001111', to: '14155550123', direction: 'outbound' }, phone],
    ['call of a business', { from: '15550001111', to: '14155550123', direction: 'BUSINESS_INITIATED' }, phone],
    ['call of a user', { from: '14155550123', to: '15550001111', direction: 'USER_INITIATED' }, phone],
    ["status of Meta's own webhook", { recipient_id: '', recipient_user_id: userId, status: 'sent' }, { userId }],
    ['recipient as it was sent', { input: '+1 (415) 555-0123' }, { phone: '+14155550123', waId: '14155550123' }],
    [
      'recipient in the response of a send',
      { input: '+1 415', wa_id: '14155550123' },
      { phone: '+14155550123', waId: '14155550123' },
    ],
    ['recipient without a phone number', { input: userId, wa_id: '', user_id: userId }, { userId }],
    [
      'contact of Mexico',
      { phone_number: '+5215512345678', wa_id: '525512345678' },
      { phone: '+5215512345678', waId: '525512345678' },
    ],
    ['user of the first form', { from: `user.${'0a'.repeat(32)}` }, { userId: `user.${'0a'.repeat(32)}` }],
    [
      'status of a message to a group',
      { recipient_id: groupId, recipient_type: 'group', recipient_participant_id: '14155550123', status: 'read' },
      phone,
    ],
    ['status of a group that names no participant', { recipient_id: groupId, recipient_type: 'group' }, undefined],
    ['echo of a message to a group', { from: '15550001111', to: groupId }, undefined],
    [
      'message to a group',
      { from: '15550001111', to: groupId, recipient_type: 'group', direction: 'outbound' },
      undefined,
    ],
    ['message in a group', { from: '14155550123', from_user_id: userId, group_id: groupId }, both],
    ['object that names nobody', { id: 'x' }, undefined],
    ['payload that leaves it out', undefined as never, undefined],
  ])('is read off a %s', (_, value, expected) => {
    expect(identityOf(value)).toEqual(expected);
  });

  it('makes the fields that address a message, by phone number where there is one', () => {
    expect(recipientOf(both)).toEqual({ to: '+14155550123' });
    expect(recipientOf({ waId: '14155550123' })).toEqual({ to: '+14155550123' });
    expect(recipientOf({ userId, parentUserId })).toEqual({ recipient: userId });
    expect(recipientOf({ phone: null as never, waId: '', userId })).toEqual({ recipient: userId });
    expect(recipientOf({ parentUserId })).toEqual({ recipient: parentUserId });
    expect(() => recipientOf({ username: '@ana' })).toThrow(
      expect.toSatisfy((error) => isWaError(error, 'request_invalid')),
    );
  });
});
