import { describe, expect, it } from 'vitest';

import { all, moment, openFake, refusal } from './support/opened.ts';

describe("a fake Kapso's execution of a workflow", () => {
  it('is of the workflow in its path', async () => {
    const { fake, kapso } = openFake();
    const [, second] = fake.collection('workflows');
    const workflow_id = String(second?.['id']);
    const workflow_execution = { phone_number: '15550100001' };
    const { data } = await kapso.workflowExecutions.create({ workflow_id, workflow_execution });
    expect(data).toMatchObject({ workflow_id });
    const [latest] = await all(kapso.workflowExecutions.list({ workflow_id }));
    const workflow = { id: workflow_id, name: second?.['name'], status: second?.['status'] };
    expect(latest).toMatchObject({ id: data.id, status: 'running', started_at: moment, ended_at: null, workflow });
  });

  it('goes on when it waited, and ends for good', async () => {
    const { fake, first, kapso } = openFake();
    const workflow_id = first('workflows');
    const execution_id = first('workflowExecutions', { status: 'waiting', ended_at: null }, 'id', workflow_id);
    const resume = () => kapso.workflowExecutions.resume({ execution_id, message: { data: 'yes' } });
    expect((await resume()).data).toMatchObject({ status: 'running', requested_execution_id: execution_id });
    expect(await refusal(resume())).toBe(422);
    const end = (status: 'ended' | 'waiting') =>
      kapso.workflowExecutions.update({ execution_id, workflow_execution: { status } });
    expect((await end('ended')).data).toMatchObject({ status: 'ended', ended_at: moment });
    expect(await refusal(end('waiting'))).toBe(422);
    expect(fake.collection('workflowExecutions', workflow_id)[0]).toMatchObject({ status: 'ended' });
  });

  it('is started by the triggers that were sent, all others gone', async () => {
    const { first, kapso } = openFake();
    const workflow_id = first('workflows');
    const inbound = { trigger_type: 'inbound_message', phone_number_id: '1234567890' } as const;
    const made = await kapso.workflowTriggers.create({ workflow_id, trigger: inbound });
    expect(made.data.triggerable).toEqual({ phone_number_id: '1234567890' });
    const event = { trigger_type: 'project_event', event_name: 'order.paid', active: false } as const;
    const replaced = await kapso.workflowTriggers.replace({ workflow_id, triggers: [inbound, event] });
    expect(replaced.data).toHaveLength(2);
    const { data: listed } = await kapso.workflowTriggers.list({ workflow_id });
    expect(listed).toEqual(replaced.data);
    expect(listed).toContainEqual(
      expect.objectContaining({ active: false, triggerable: { event_name: 'order.paid' } }),
    );
  });
});

describe("a fake Kapso's function", () => {
  it('can be called and given secrets once it is deployed', async () => {
    const { first, kapso } = openFake();
    const function_id = first('functions', { status: 'draft', last_deployed_at: null });
    const secret = { name: 'TOKEN', value: 'x' };
    expect(await refusal(kapso.functions.invoke({ function_id, body: {} }))).toBe(422);
    expect(await refusal(kapso.functionSecrets.create({ function_id, secret }))).toBe(422);
    expect(await kapso.functions.deploy({ function_id })).toMatchObject({ function_id, status: 'deployed' });
    const { data } = await kapso.functions.get({ function_id });
    expect(data).toMatchObject({ status: 'deployed', last_deployed_at: moment });
    await kapso.functions.invoke({ function_id, body: {} });
    await kapso.functionSecrets.create({ function_id, secret });
    const names = async () => JSON.stringify(await kapso.functionSecrets.list({ function_id }));
    expect(await names()).toContain('TOKEN');
    await kapso.functionSecrets.delete({ function_id, secret_name: 'TOKEN' });
    expect(await names()).not.toContain('TOKEN');
  });

  it.each(['functions', 'workflows'] as const)(
    'and workflow (%s) is not changed with a stale version',
    async (name) => {
      const { first, kapso } = openFake();
      const id = first(name, { lock_version: 3 });
      const change = (lock_version: number) =>
        name === 'functions'
          ? kapso.functions.update({ function_id: id, function: { name: 'New', lock_version } })
          : kapso.workflows.update({ workflow_id: id, workflow: { name: 'New', lock_version } });
      expect(await refusal(change(2))).toBe(409);
      expect((await change(3)).data).toMatchObject({ name: 'New', lock_version: 4 });
      expect(await refusal(change(3))).toBe(409);
    },
  );
});

describe("a fake Kapso's flow", () => {
  it('is published, has its keys set up, and gets an endpoint that is deployed', async () => {
    const { fake, first, kapso } = openFake();
    const { data: flow } = await kapso.flows.create({ phone_number_id: '1234567890', name: 'Survey' });
    const flow_id = flow.id;
    expect(flow).toMatchObject({ status: 'draft', published_at: null, has_data_endpoint: false });
    const published = await kapso.flows.publish({ flow_id });
    expect(published.data).toMatchObject({ status: 'published', published_at: moment });
    expect(await refusal(kapso.flowDataEndpoints.register({ flow_id }))).toBe(422);
    const setUp = async () => (await kapso.flows.setupEncryption({ flow_id })).data.status;
    expect([await setUp(), await setUp()]).toEqual(['success', 'already_configured']);
    expect((await kapso.flowDataEndpoints.register({ flow_id })).data).toMatchObject({ flow_id });
    await kapso.flowDataEndpoints.create({ flow_id, code: 'export default {}' });
    const endpoint = async () => (await kapso.flowDataEndpoints.get({ flow_id })).data;
    expect(await endpoint()).toMatchObject({ code: 'export default {}', status: 'draft' });
    await kapso.flowDataEndpoints.deploy({ flow_id });
    expect(await endpoint()).toMatchObject({ status: 'deployed', last_deployed_at: moment });
    const function_id = first('functions', { status: 'draft' });
    expect(await refusal(kapso.flowDataEndpoints.update({ flow_id, function_id }))).toBe(422);
    Object.assign(fake.collection('functions')[0] ?? {}, { status: 'deployed' });
    await kapso.flowDataEndpoints.update({ flow_id, function_id });
    expect(await endpoint()).toMatchObject({ function_id });
    expect((await kapso.flows.get({ flow_id })).data).toMatchObject({
      has_data_endpoint: true,
      data_endpoint_function_id: function_id,
      flows_encryption_configured: true,
    });
    const atOnce = await kapso.flows.create({ phone_number_id: '1234567890', publish: true });
    expect(atOnce.data).toMatchObject({ status: 'published', published_at: moment });
  });
});

it("a fake Kapso's workflow has the definition that was sent last, under its own id", async () => {
  const { first, kapso } = openFake();
  const definitionOf = async (workflow_id: string) => (await kapso.workflows.getDefinition({ workflow_id })).data;
  const other = first('workflows');
  const data = { node_type: 'start', config: {} } as const;
  const node = { id: 'start', type: 'start', position: { x: 7, y: 8 }, data };
  const definition = { nodes: [node], edges: [] };
  const { data: made } = await kapso.workflows.create({ workflow: { name: 'Mine', definition } });
  expect(await definitionOf(made.id)).toMatchObject({ id: made.id, name: 'Mine', definition });
  const changed = { nodes: [], edges: [] };
  await kapso.workflows.update({ workflow_id: made.id, workflow: { definition: changed, lock_version: 1 } });
  expect(await definitionOf(made.id)).toMatchObject({ lock_version: 2, definition: changed });
  expect((await kapso.workflows.get({ workflow_id: made.id })).data).not.toHaveProperty('definition');
  expect(await definitionOf(other)).toMatchObject({ id: other });
});
