/**
 * Lets calls and lists fail in every way in which an app can hold them, and prints the rejections that nobody handled.
 *
 * Started by the tests in a process of its own: a test runner would catch the rejections itself.
 */
import { createKapso, toReadableStream } from '@wa-clients/kapso';
import { type Fake, fakeKapso } from '@wa-clients/kapso/testing';
import { createWapikit } from '@wa-clients/wapikit';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

const unhandled: Record<string, number> = {};
let scene = '';
process.on('unhandledRejection', () => (unhandled[scene] = (unhandled[scene] ?? 0) + 1));

const retry = false;
const offline = createKapso({ apiKey: 'test-key', retry, fetch: () => Promise.reject(new TypeError('fetch failed')) });
const get = () => offline.contacts.get({ identifier: '628123456789' });
const ignore = () => {};
const failures: string[] = [];
const expectFailure = (promise: PromiseLike<unknown>) =>
  promise.then(
    () => failures.push(`${scene}: did not fail`),
    () => {},
  );

/** The fake's fetch, which drops every connection after the first answer. */
function onlyOnce({ fetch }: Fake): Fake['fetch'] {
  let requests = 0;
  return (url, init) => ((requests += 1) === 1 ? fetch(url, init) : Promise.reject(new TypeError('fetch failed')));
}

/** A list whose pages after the first fail, read to the middle of its first page. */
async function leaveEarly(options: object): Promise<AsyncIterator<unknown>> {
  const kapso = createKapso({ apiKey: 'test-key', retry, fetch: onlyOnce(fakeKapso({ contacts: 20 })) });
  const items = kapso.contacts.list({}, { pageSize: 5, ...options })[Symbol.asyncIterator]();
  await items.next();
  return items;
}

const scenes: Readonly<Record<string, () => unknown>> = {
  'a call, awaited': () => expectFailure(get()),
  'a call, caught': () => get().catch(ignore),
  'a call, by withResponse': () => expectFailure(get().withResponse()),
  'a call, awaited twice': async () => {
    const call = get();
    await expectFailure(call);
    await expectFailure(call.withResponse());
  },
  'calls, all at once': () => expectFailure(Promise.all([get(), get(), get()])),
  'calls, the quickest of them': () => expectFailure(Promise.race([get(), get()])),
  'a call with a signal that was aborted': () =>
    expectFailure(offline.contacts.get({ identifier: '1' }, { signal: AbortSignal.abort() })),
  'a call with wrong input': () => expectFailure(offline.contacts.get({ identifier: '..' })),
  'a call that nobody looks at': () => void get(),
  'a list that nobody looks at': () => void offline.contacts.list(),
  'a list, awaited': () => expectFailure(offline.contacts.list()),
  'a list, awaited twice': async () => {
    const list = offline.contacts.list();
    await expectFailure(list);
    await expectFailure(list);
  },
  'a list, by withResponse': () => expectFailure(offline.contacts.list().withResponse()),
  'a list, collected': () => expectFailure(offline.contacts.list().collect({ maxItems: 5 })),
  'a list as a stream': () => expectFailure(toReadableStream(offline.contacts.list()).getReader().read()),
  'a page that was asked for and is not awaited': () => void offline.contacts.list().pages().next(),
  'an item that was asked for and is not awaited': () => void offline.contacts.list()[Symbol.asyncIterator]().next(),
  'items that were asked for at once': async () => {
    const items = offline.contacts.list()[Symbol.asyncIterator]();
    await Promise.allSettled([items.next(), items.next(), items.next()]);
  },
  'a walk left while it prefetches what fails': async () => (await leaveEarly({ prefetch: 3 })).return?.(),
  'a walk dropped while it prefetches what fails': () => leaveEarly({ prefetch: 3 }),
  'a walk that meets what it prefetched': async () => {
    const items = await leaveEarly({ prefetch: 3 });
    await expectFailure(
      (async () => {
        while (!(await items.next()).done);
      })(),
    );
  },
  'a walk left with parallel pages that fail': async () => {
    const wapikit = createWapikit({ apiKey: 'test-key', retry, fetch: onlyOnce(fakeWapikit({ contacts: 200 })) });
    const pages = wapikit.contacts.list({}, { pageSize: 10, concurrency: 8 }).pages();
    await pages.next();
    await pages.return?.();
  },
};

for (const [name, play] of Object.entries(scenes)) {
  scene = name;
  await play();
  // Rejections are reported between two turns of the event loop; what is under way needs a few.
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
process.stdout.write(JSON.stringify({ played: Object.keys(scenes).length, unhandled, failures }));
