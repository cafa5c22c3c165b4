import { describe, expect, it } from 'vitest';

import { all, later, moment, type Opened, openFake, refusal } from './support/opened.ts';

const broadcasts = {
  send: ({ kapso }: Opened, broadcast_id: string) => kapso.broadcasts.send({ broadcast_id }),
  schedule: ({ kapso }: Opened, broadcast_id: string) =>
    kapso.broadcasts.schedule({ broadcast_id, scheduled_at: later }),
  cancel: ({ kapso }: Opened, broadcast_id: string) => kapso.broadcasts.cancel({ broadcast_id }),
  stop: ({ kapso }: Opened, broadcast_id: string) =>
    kapso.broadcasts.update({ broadcast_id, whatsapp_broadcast: { status: 'stopped' } }),
} as const;

const runs = {
  pause: ({ kapso }: Opened, id: string) => kapso.agentRuns.pause({ id }),
  resume: ({ kapso }: Opened, id: string) => kapso.agentRuns.resume({ id }),
  cancel: ({ kapso }: Opened, id: string) => kapso.agentRuns.cancel({ id }),
} as const;

describe("a fake Kapso's broadcast", () => {
  it.each([
    ['send', 'draft', { status: 'sending', started_at: moment }],
    ['send', 'scheduled', { status: 'sending', started_at: moment }],
    ['schedule', 'draft', { status: 'scheduled', scheduled_at: later }],
    ['cancel', 'scheduled', { status: 'draft', scheduled_at: null }],
    ['stop', 'sending', { status: 'stopped', stopped_at: moment }],
  ] as const)('takes %s in the state %s', async (action, status, expected) => {
    const opened = openFake();
    const id = opened.first('broadcasts', { status });
    const { data } = await broadcasts[action](opened, id);
    expect(data).toMatchObject({ id, ...expected });
    expect((await opened.kapso.broadcasts.get({ broadcast_id: id })).data).toMatchObject(expected);
  });

  it.each([
    ['send', ['copying', 'sending', 'stopped', 'completed', 'failed']],
    ['schedule', ['scheduled', 'copying', 'sending', 'stopped', 'completed', 'failed']],
    ['cancel', ['draft', 'copying', 'sending', 'stopped', 'completed', 'failed']],
    ['stop', ['draft', 'scheduled', 'copying', 'stopped', 'completed', 'failed']],
  ] as const)('refuses %s in any other state', async (action, states) => {
    for (const status of states) {
      const opened = openFake();
      const id = opened.first('broadcasts', { status });
      expect(await refusal(broadcasts[action](opened, id)), status).toBe(422);
      expect(opened.fake.collection('broadcasts')[0]).toMatchObject({ status });
    }
  });

  it('is scheduled for a moment to come alone', async () => {
    const { first, kapso } = openFake();
    const broadcast_id = first('broadcasts', { status: 'draft' });
    expect(await refusal(kapso.broadcasts.schedule({ broadcast_id, scheduled_at: '2026-02-28T00:00:00Z' }))).toBe(422);
  });

  it('has no recipients when it is made, and then those alone that are added', async () => {
    const { kapso } = openFake();
    const whatsapp_template_id = '11111111-1111-4111-8111-111111111111';
    const whatsapp_broadcast = { name: 'News', phone_number_id: '1', whatsapp_template_id };
    const { id: broadcast_id } = (await kapso.broadcasts.create({ whatsapp_broadcast })).data;
    expect(await all(kapso.broadcastRecipients.list({ broadcast_id }))).toEqual([]);
    const recipients = [{ phone_number: '15550100001' }];
    await kapso.broadcastRecipients.add({ broadcast_id, whatsapp_broadcast: { recipients } });
    expect(await all(kapso.broadcastRecipients.list({ broadcast_id }))).toHaveLength(1);
  });

  it('has the recipients that were added, each once, until they are cleared', async () => {
    const { fake, first, kapso } = openFake();
    const broadcast_id = first('broadcasts');
    await kapso.broadcastRecipients.clear({ broadcast_id });
    const [contact] = fake.data.contacts;
    Object.assign(contact ?? {}, { wa_id: '15550100003' });
    const recipients = [
      { phone_number: '+15550100001' },
      { phone_number: '15550100001' },
      { phone_number: '15550100002', components: [{ type: 'body' as const }] },
      { whatsapp_contact_id: contact?.id ?? '' },
      { whatsapp_contact_id: '11111111-1111-4111-8111-111111111111' },
    ];
    const { data } = await kapso.broadcastRecipients.add({ broadcast_id, whatsapp_broadcast: { recipients } });
    expect(data).toMatchObject({ added: 3, duplicates: 1, errors: [expect.stringContaining('11111111')] });
    const listed = await all(kapso.broadcastRecipients.list({ broadcast_id }));
    expect(listed).toHaveLength(3);
    expect(listed).toContainEqual(expect.objectContaining({ phone_number: '15550100002', status: 'pending' }));
    expect((await kapso.broadcasts.get({ broadcast_id })).data).toMatchObject({
      total_recipients: 3,
      pending_count: 3,
      failed_count: 0,
    });
    expect((await kapso.broadcastRecipients.clear({ broadcast_id })).data).toMatchObject({ total_recipients: 0 });
    expect(await all(kapso.broadcastRecipients.list({ broadcast_id }))).toEqual([]);
  });
});

describe("a fake Kapso's run of the agent", () => {
  it.each([
    ['pause', 'running', { status: 'paused', paused_at: moment }],
    ['resume', 'paused', { status: 'running', paused_at: null }],
    ['cancel', 'paused', { status: 'cancelled', finished_at: moment }],
  ] as const)('takes %s when %s', async (action, status, expected) => {
    const opened = openFake();
    const id = opened.first('agentRuns', { status }, 'run_id');
    expect((await runs[action](opened, id)).data).toMatchObject(expected);
    expect((await opened.kapso.agentRuns.get({ id })).data).toMatchObject(expected);
  });

  it.each([
    ['pause', ['paused', 'completed', 'failed', 'cancelled']],
    ['resume', ['queued', 'running', 'waiting_for_approval', 'completed', 'failed', 'cancelled']],
    ['cancel', ['completed', 'failed', 'cancelled']],
  ] as const)('refuses %s in another state', async (action, states) => {
    for (const status of states) {
      const opened = openFake();
      expect(await refusal(runs[action](opened, opened.first('agentRuns', { status }, 'run_id'))), status).toBe(409);
    }
  });

  it.each(['approve', 'reject'] as const)(
    'goes on when somebody says %s to what it waits for, once',
    async (decide) => {
      const { fake, first, kapso } = openFake();
      const id = first('agentRuns', { status: 'waiting_for_approval' }, 'run_id');
      const [row] = fake.collection('agentRuns') as { pending_approval: { id: string } }[];
      const approval_id = row?.pending_approval.id ?? '';
      const other = '11111111-1111-4111-8111-111111111111';
      expect(await refusal(kapso.agentRuns[decide]({ id, approval_id: other }))).toBe(404);
      await kapso.agentRuns[decide]({ id, approval_id });
      expect((await kapso.agentRuns.get({ id })).data).toMatchObject({ status: 'running', pending_approval: null });
      expect(await refusal(kapso.agentRuns[decide]({ id, approval_id }))).toBe(409);
    },
  );

  it('has the prompt that it was started with', async () => {
    const { kapso } = openFake();
    const { data } = await kapso.agentRuns.create({ mode: 'ask', input: { prompt: 'Why?' } });
    expect((await kapso.agentRuns.get({ id: data?.run_id ?? '' })).data).toMatchObject({
      prompt: 'Why?',
      status: 'queued',
      finished_at: null,
    });
  });
});
