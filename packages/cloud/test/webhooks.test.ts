import { describe, expect, it } from 'vitest';

import { fakeCloud } from '../src/testing.ts';
import { receiveCloudWebhook, statusRank, verifyCloudWebhook } from '../src/webhooks.ts';
import { delivery, secret, signed } from './support/signed-deliveries.ts';

const eventsIn = async (body: string) => (await verifyCloudWebhook({ ...signed(body), secret })).events;

/** The fields of Meta's pages, written down from them. */
const fields =
  'account_alerts account_review_update account_update automatic_events business_capability_update calls flows group_lifecycle_update group_participants_update group_settings_update group_status_update history message_template_components_update message_template_quality_update message_template_status_update messages partner_solutions payment_configuration_update phone_number_name_update phone_number_quality_update phone_number_username_update security smb_app_state_sync smb_message_echoes template_category_update user_preferences';

describe('the signature', () => {
  // As Meta sends it: letters beyond ASCII, slashes and at signs escaped.
  const escaped = String.raw`{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"wamid.1","text":{"body":"Gr\u00fc\u00dfe \ud83d\ude00 http:\/\/a.example \u0040"}}]}}]}]}`;

  it('is of the bytes as they came, and not of the body written again', async () => {
    const { events } = await verifyCloudWebhook({ ...signed(escaped), secret });
    const [event] = events;
    expect(event?.kind === 'message' && event.message.text?.body).toBe('Grüße 😀 http://a.example @');
    const again = { ...signed(escaped), body: JSON.stringify(JSON.parse(escaped)) };
    await expect(verifyCloudWebhook({ ...again, secret })).rejects.toMatchObject({ reason: 'bad_signature' });
  });

  it('may be of any of several apps', async () => {
    const input = { ...signed(escaped, 'second'), secret: ['first', 'second'] };
    expect((await verifyCloudWebhook(input)).events).toHaveLength(1);
  });

  it.each([
    ['another secret', signed(escaped, 'another').headers, 'bad_signature'],
    ['another form', { 'x-hub-signature-256': signed(escaped).headers['x-hub-signature-256'].slice(7) }, 'malformed'],
    ['no signature', {}, 'missing_header'],
  ])('with %s is refused', async (_, headers, reason) => {
    await expect(verifyCloudWebhook({ body: escaped, headers, secret })).rejects.toMatchObject({ reason });
  });
});

describe('the events of a delivery', () => {
  it.each(fields.split(' '))('have the value of %s as it came', async (field) => {
    const { body, request } = await fakeCloud({ appSecret: secret }).webhook(field);
    const sent = JSON.parse(body) as { readonly entry: { readonly changes: object[] }[] };
    const { events, payload } = await receiveCloudWebhook(request, { secret });
    expect(payload).toEqual(sent);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ field, accountId: '102290129340398' });
  });

  it('have a field that nobody has documented', async () => {
    const [event] = await eventsIn(delivery([{ field: 'tomorrow', value: { new: true } }]));
    expect(event).toMatchObject({ kind: 'change', field: 'tomorrow', value: { new: true } });
  });

  it('keep integers that a number would round', async () => {
    const body = delivery([
      { field: 'message_template_status_update', value: { event: 'APPROVED', message_template_id: 0 } },
    ]).replace('"message_template_id":0', '"message_template_id":9007199254740993');
    const [event] = await eventsIn(body);
    expect(event).toMatchObject({ value: { message_template_id: '9007199254740993' } });
  });

  it('are one for each message and status, with their user', async () => {
    const contacts = [
      { wa_id: '1', profile: { name: 'Ana' } },
      { wa_id: '2', user_id: 'US.2', profile: { name: 'Bea' } },
    ];
    const messages = [
      { id: 'wamid.1', from: '1' },
      { id: 'wamid.2', from_user_id: 'US.2' },
    ];
    const statuses = [{ id: 'wamid.3', status: 'read', recipient_id: '9' }];
    const metadata = { phone_number_id: '106540352242922' };
    const value = { metadata, contacts, messages, statuses };
    const events = await eventsIn(delivery([{ field: 'messages', value }]));
    expect(events.map(({ id }) => id)).toEqual(['message:wamid.1', 'message:wamid.2', 'status:wamid.3:read']);
    expect(events).toMatchObject([
      { contact: { profile: { name: 'Ana' } }, metadata },
      { contact: { profile: { name: 'Bea' } } },
      { contact: undefined, rank: 3 },
    ]);
  });

  it('have a contact that nothing names for a lone message alone', async () => {
    const contacts = [{ wa_id: '1', profile: { name: 'Ana' } }];
    const messages = [
      { id: 'wamid.1', from: '1' },
      { id: 'wamid.2', from: '2' },
    ];
    const contactsOf = async (value: object) =>
      (await eventsIn(delivery([{ field: 'messages', value }]))).map((event) => 'contact' in event && event.contact);
    expect(await contactsOf({ contacts, messages })).toEqual([contacts[0], undefined]);
    expect(await contactsOf({ contacts, messages: messages.slice(1) })).toEqual(contacts);
  });

  const accountChange = { event: 'PARTNER_APP_INSTALLED', waba_info: { waba_id: '7' } };
  it('have the user that is meant where several have no phone number', async () => {
    const contacts = ['US.1', 'US.2'].map((user_id) => ({ wa_id: '', user_id }));
    const statuses = [{ id: 'wamid.1', status: 'sent', recipient_id: '', recipient_user_id: 'US.2' }];
    const messages = [
      { id: 'wamid.2', from: '', from_user_id: 'US.2' },
      { id: 'wamid.3', from: '' },
    ];
    const value = { contacts, messages, statuses };
    const body = JSON.stringify({ entry: [{ id: '1', changes: [{ field: 'messages', value }] }] });
    expect((await eventsIn(body)).map((event) => 'contact' in event && event.contact?.user_id)).toEqual([
      'US.2',
      undefined,
      'US.2',
    ]);
  });

  it('have the field that stands beside the changes', async () => {
    const [event] = await eventsIn(delivery([{ value: accountChange }], { field: 'account_update' }));
    expect(event).toMatchObject({ field: 'account_update', value: accountChange });
    expect(event?.id).toMatch(/^account_update:[0-9a-f]{64}$/);
  });

  const attempt = (id: string, status: string) => ({
    id: 'wamid.1',
    type: 'payment',
    status: 'pending',
    payment: { reference_id: 'order-17', transaction: { id, status } },
  });
  it.each([
    ['messages without an id', { messages: [{ text: { body: 'one' } }, { text: { body: 'two' } }] }],
    ['attempts to pay for one order', { statuses: [attempt('1', 'failed'), attempt('2', 'failed')] }],
    ['statuses of one attempt', { statuses: [attempt('1', 'pending'), attempt('1', 'failed')] }],
  ])('tell %s apart, and each from a repeat', async (_, value) => {
    const body = delivery([{ field: 'messages', value }]);
    const ids = (await eventsIn(body)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect((await eventsIn(body)).map(({ id }) => id)).toEqual(ids);
  });

  it('keep errors of a number, which have neither a message nor a status', async () => {
    const value = { errors: [{ code: 130_429 }] };
    const events = await eventsIn(delivery([{ field: 'messages', value }]));
    expect(events).toMatchObject([{ kind: 'change', field: 'messages', value }]);
  });

  it('keep errors of a number that stand beside messages', async () => {
    const value = { messages: [{ id: 'wamid.1' }], errors: [{ code: 131_000 }] };
    const events = await eventsIn(delivery([{ field: 'messages', value }]));
    expect(events).toMatchObject([{ kind: 'message' }, { kind: 'change', field: 'messages', value }]);
  });

  it('come without entries, changes and messages that are no objects, which cost none of the others', async () => {
    const value = { messages: [null, { id: 'wamid.1' }, 5], statuses: [null], contacts: [null] };
    const [entry] = (JSON.parse(delivery([null, { field: 'messages', value }])) as { entry: unknown[] }).entry;
    const body = JSON.stringify({ entry: [null, entry, { changes: 'none' }, 7] });
    expect(await eventsIn(body)).toMatchObject([
      { kind: 'message', id: 'message:wamid.1', contact: undefined },
      { kind: 'change', field: 'unknown', value: { changes: 'none' } },
    ]);
  });

  it('are whole where the form is another one, such as that of another object of the app', async () => {
    const page = { id: '7', messaging: [{ message: { text: 'Hi' } }] };
    expect(await eventsIn(JSON.stringify({ object: 'page', entry: [page] }))).toMatchObject([
      { kind: 'change', field: 'page', accountId: '7', value: page },
    ]);
    const odd = { object: 'whatsapp_business_account', entry: { id: '7' } };
    expect(await eventsIn(JSON.stringify(odd))).toMatchObject([{ kind: 'change', field: odd.object, value: odd }]);
    const value = { messages: [{ id: 'wamid.1' }], user_actions: [{ action_type: 'tap' }] };
    expect(await eventsIn(delivery([{ field: 'messages', value }]))).toMatchObject([
      { kind: 'message', id: 'message:wamid.1' },
      { kind: 'change', field: 'messages', value },
    ]);
  });

  it('of a payment say nothing of its message', async () => {
    const statuses = [
      { id: 'wamid.1', status: 'read' },
      { id: 'wamid.1', status: 'failed', type: 'payment', payment: { reference_id: '1' } },
    ];
    const events = await eventsIn(delivery([{ field: 'messages', value: { statuses } }]));
    expect(events).toMatchObject([{ rank: 3 }, { rank: 0 }]);
  });

  it('of the fake are in the spelling of Meta, so that a body that was serialized again fails', async () => {
    const value = { messages: [{ id: 'wamid.1', text: { body: 'Olá / a@b 😀' } }] };
    const { body, headers } = await fakeCloud({ appSecret: secret }).webhook('messages', { value });
    expect(body).toContain(String.raw`Ol\u00e1 \/ a\u0040b \ud83d\ude00`);
    expect((await verifyCloudWebhook({ body, headers, secret })).events).toMatchObject([
      { message: value.messages[0] },
    ]);
    const again = JSON.stringify(JSON.parse(body));
    await expect(verifyCloudWebhook({ body: again, headers, secret })).rejects.toMatchObject({
      reason: 'bad_signature',
    });
  });

  it('have the same ids when they are delivered again, whatever they are delivered with', async () => {
    const change = { field: 'account_update', value: { event: 'DISABLED_UPDATE' } };
    const status = { field: 'messages', value: { statuses: [{ id: 'wamid.1', status: 'sent' }] } };
    const [first] = await eventsIn(delivery([change], { time: 1 }));
    const [second, third] = await eventsIn(delivery([status, change], { time: 1 }));
    const [later] = await eventsIn(delivery([change], { time: 2 }));
    expect(third?.id).toBe(first?.id);
    expect([second?.id, later?.id].includes(first?.id)).toBe(false);
  });

  it('have a status for each participant of a group', async () => {
    const of = (recipient_participant_id: string) => ({ id: 'wamid.1', status: 'read', recipient_participant_id });
    const events = await eventsIn(delivery([{ field: 'messages', value: { statuses: [of('1'), of('2')] } }]));
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });
});

describe('statusRank', () => {
  it('orders what a message goes through; failed stays, and an unknown status overrides nothing', () => {
    const ranks = ['constructor', 'sent', 'delivered', 'read', 'played', 'failed'].map(statusRank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(ranks[0]).toBe(0);
  });
});

describe('what the README does with statuses', () => {
  it('never turns one backwards, in whatever order and however often deliveries come', async () => {
    const names = ['sent', 'delivered', 'read'];
    const sent = Array.from({ length: 300 }, (_, index) => ({ id: `wamid.${index}`, last: index % 3 }));
    const statuses = sent.flatMap(({ id, last }) => {
      const own = names.slice(0, last + 1).map((status) => ({ id, status }));
      return [...own, ...own];
    });
    // Shuffled the same way each time.
    const shuffled = statuses
      .map((status, index) => ({ status, place: (index * 7_919) % 1_201 }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ status }) => status);
    const known = new Map<string, { readonly name: string; readonly rank: number }>();
    for (const event of await eventsIn(delivery([{ field: 'messages', value: { statuses: shuffled } }]))) {
      if (event.kind !== 'status') continue;
      const { rank, status } = event;
      if (rank > (known.get(status.id)?.rank ?? 0)) known.set(status.id, { name: status.status, rank });
    }
    expect(sent.map(({ id }) => known.get(id)?.name)).toEqual(sent.map(({ last }) => names[last]));
  });
});
