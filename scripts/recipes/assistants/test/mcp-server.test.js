import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';

import { contactsServer } from '../mcp-server.js';
import { message, setUp } from './fake-kapso.js';

async function connected() {
  const { kapso, operations } = setUp();
  const client = new Client({ name: 'test', version: '1.0.0' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await contactsServer(kapso).connect(theirs);
  await client.connect(ours);
  return { client, operations };
}

test('a client finds the tool and lists a page', async () => {
  const { client, operations } = await connected();
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ annotations, inputSchema, name }) => [name, inputSchema.type, annotations.readOnlyHint]),
    [['contacts_list', 'object', true]],
  );
  const { content } = await client.callTool({ name: 'contacts_list', arguments: { pageSize: 2 } });
  const { hasMore, items } = JSON.parse(content[0].text);
  assert.equal(items.length, 2);
  assert.equal(hasMore, true);
  assert.deepEqual(operations(), ['contacts.list']);
});

test('a client cannot send', async () => {
  const { client, operations } = await connected();
  await assert.rejects(client.callTool({ name: 'messages_send', arguments: message }), /not found/);
  assert.deepEqual(operations(), []);
});

test('an input that is wrong is refused before a request is sent', async () => {
  const { client, operations } = await connected();
  const { content, isError } = await client.callTool({ name: 'contacts_list', arguments: { evil: 1 } });
  assert.equal(isError, true);
  assert.match(content[0].text, /evil/);
  assert.deepEqual(operations(), []);
});
