import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Runner } from '@openai/agents';

import { contactsAgent } from '../openai-agents.js';
import { message, setUp } from './fake-kapso.js';

/** A model that makes one call of a tool, and is done; with the tools that it was given. */
function modelThatCalls(name, input) {
  const usage = { requests: 1, inputTokens: 1, outputTokens: 1, totalTokens: 2, add() {} };
  const call = { type: 'function_call', callId: '1', name, status: 'completed', arguments: JSON.stringify(input) };
  const content = [{ type: 'output_text', text: 'Done.' }];
  const turns = [[call], [{ type: 'message', role: 'assistant', status: 'completed', content }]];
  const given = [];
  const getResponse = async ({ tools }) => {
    given.push(tools);
    return { usage, output: turns.shift() };
  };
  return { given, getResponse, getStreamedResponse: async function* () {} };
}

const run = (agent) => new Runner({ tracingDisabled: true }).run(agent, 'Who are they?');

test('an agent lists a page', async () => {
  const { kapso, operations } = setUp();
  const model = modelThatCalls('contacts_list', { pageSize: 2 });
  const { finalOutput, history } = await run(contactsAgent(kapso, model));
  const result = JSON.parse(history.find(({ type }) => type === 'function_call_result').output.text);
  assert.equal(result.items.length, 2);
  assert.equal(result.hasMore, true);
  assert.equal(finalOutput, 'Done.');
  assert.deepEqual(operations(), ['contacts.list']);
  assert.deepEqual(
    model.given[0].map(({ name }) => name),
    ['contacts_list'],
  );
});

test('an agent cannot send', async () => {
  const { kapso, operations } = setUp();
  await assert.rejects(run(contactsAgent(kapso, modelThatCalls('messages_send', message))), /messages_send/);
  assert.deepEqual(operations(), []);
});

test('an input that is wrong is refused before a request is sent', async () => {
  const { kapso, operations } = setUp();
  const { history } = await run(contactsAgent(kapso, modelThatCalls('contacts_list', { evil: 1 })));
  assert.match(history.find(({ type }) => type === 'function_call_result').output.text, /evil is unknown/);
  assert.deepEqual(operations(), []);
});
