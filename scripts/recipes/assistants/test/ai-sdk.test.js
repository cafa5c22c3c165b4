import assert from 'node:assert/strict';
import { test } from 'node:test';

import { MockLanguageModelV3 } from 'ai/test';

import { askAboutContacts } from '../ai-sdk.js';
import { message, setUp } from './fake-kapso.js';

/** A model that makes one call of a tool, and is done. */
function modelThatCalls(toolName, input) {
  const call = { type: 'tool-call', toolCallId: '1', toolName, input: JSON.stringify(input) };
  const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } };
  let isFirst = true;
  return new MockLanguageModelV3({
    doGenerate: async () => {
      const content = isFirst ? [call] : [{ type: 'text', text: 'Done.' }];
      const unified = isFirst ? 'tool-calls' : 'stop';
      isFirst = false;
      return { content, finishReason: { unified, raw: unified }, usage, warnings: [] };
    },
  });
}

test('a model lists a page', async () => {
  const { kapso, operations } = setUp();
  const model = modelThatCalls('contacts_list', { pageSize: 2 });
  const { steps, text } = await askAboutContacts(kapso, model, 'Who are they?');
  const result = steps[0].content.find(({ type }) => type === 'tool-result');
  assert.equal(result.output.items.length, 2);
  assert.equal(result.output.hasMore, true);
  assert.equal(typeof result.output.resume, 'string');
  assert.equal(text, 'Done.');
  assert.deepEqual(operations(), ['contacts.list']);
  const [{ inputSchema, name }] = model.doGenerateCalls[0].tools;
  assert.equal(name, 'contacts_list');
  assert.equal(inputSchema.type, 'object');
  assert.ok('resume' in inputSchema.properties);
});

test('a model cannot send', async () => {
  const { kapso, operations } = setUp();
  const { steps } = await askAboutContacts(kapso, modelThatCalls('messages_send', message), 'Say hello.');
  assert.ok(steps[0].content.some(({ type }) => type === 'tool-error'));
  assert.deepEqual(operations(), []);
});

test('an input that is wrong is refused before a request is sent', async () => {
  const { kapso, operations } = setUp();
  const { steps } = await askAboutContacts(kapso, modelThatCalls('contacts_list', { evil: 1 }), 'Who are they?');
  assert.ok(steps[0].content.some(({ type }) => type === 'tool-error'));
  assert.deepEqual(operations(), []);
});
