import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createKapso } from '@wa-clients/kapso';
import { fakeKapso, fault } from '@wa-clients/kapso/testing';
import { from, lastValueFrom, take, toArray } from 'rxjs';

import { contacts, contactsFrom, contactsOfList } from '../contacts.js';

const fake = fakeKapso({ contacts: 250 });
const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch, retry: false });
const ids = fake.data.contacts.map(({ id }) => id);
const idsOf = async (rows) => (await lastValueFrom(rows.pipe(toArray()))).map(({ id }) => id);

test('pages give every row', async () => assert.deepEqual((await idsOf(contacts(kapso))).toSorted(), ids.toSorted()));

test('a list gives every row', async () => {
  assert.deepEqual((await idsOf(contactsOfList(kapso))).toSorted(), ids.toSorted());
});

test('a page gives every row', async () => {
  assert.deepEqual((await idsOf(contactsFrom(await kapso.contacts.list()))).toSorted(), ids.toSorted());
  assert.deepEqual((await idsOf(from(await kapso.contacts.list()))).toSorted(), ids.toSorted());
});

test('a second subscription asks anew', async () => {
  const rows = contactsOfList(kapso);
  assert.deepEqual(await idsOf(rows), await idsOf(rows));
});

test('no page is asked for that nobody takes', async () => {
  const before = fake.requests.length;
  assert.equal((await idsOf(contacts(kapso).pipe(take(5)))).length, 5);
  assert.equal(fake.requests.length, before + 1);
});

test('a failure arrives as an error', async () => {
  fake.fail('contacts.list', fault.status(500));
  await assert.rejects(idsOf(contactsOfList(kapso)), { code: 'server_error' });
});
