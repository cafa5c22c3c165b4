/**
 * Lets calls and lists fail in every way in which an app can hold them, and prints the rejections that nobody handled.
 *
 * Started by the tests in a process of its own: a test runner would catch the rejections itself.
 */
import { type ClientOptions, toReadableStream } from '@wa-clients/core';

import { openMadeUp, serveMadeUp } from './made-up-provider.ts';

const unhandled: Record<string, number> = {};
let scene = '';
process.on('unhandledRejection', () => (unhandled[scene] = (unhandled[scene] ?? 0) + 1));

const offline = openMadeUp({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
const get = () => offline.get('1');
const ignore = () => {};
const failures: string[] = [];
const expectFailure = (promise: PromiseLike<unknown>) =>
  promise.then(
    () => failures.push(`${scene}: did not fail`),
    () => {},
  );

/** A fetch that drops every connection after the first answer. */
function onlyOnce(rows: number): NonNullable<ClientOptions['fetch']> {
  const { fetch } = serveMadeUp(rows);
  let requests = 0;
  return (url, init) => ((requests += 1) === 1 ? fetch(url, init) : Promise.reject(new TypeError('fetch failed')));
}

/** A list whose pages after the first fail, read to the middle of its first page. */
async function leaveEarly(options: object): Promise<AsyncIterator<unknown>> {
  const list = openMadeUp({ fetch: onlyOnce(20) }).list({ pageSize: 5, ...options });
  const items = list[Symbol.asyncIterator]();
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
  'a call with a signal that was aborted': () => expectFailure(offline.get('1', { signal: AbortSignal.abort() })),
  'a call with wrong input': () => expectFailure(offline.get('..')),
  'a call that nobody looks at': () => void get(),
  'a list that nobody looks at': () => void offline.list(),
  'a list, awaited': () => expectFailure(offline.list()),
  'a list, awaited twice': async () => {
    const list = offline.list();
    await expectFailure(list);
    await expectFailure(list);
  },
  'a list, by withResponse': () => expectFailure(offline.list().withResponse()),
  'a list, collected': () => expectFailure(offline.list().collect({ maxItems: 5 })),
  'a list as a stream': () => expectFailure(toReadableStream(offline.list()).getReader().read()),
  'a page that was asked for and is not awaited': () => void offline.list().pages().next(),
  'an item that was asked for and is not awaited': () => void offline.list()[Symbol.asyncIterator]().next(),
  'items that were asked for at once': async () => {
    const items = offline.list()[Symbol.asyncIterator]();
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
    const pages = openMadeUp({ fetch: onlyOnce(200) })
      .listNumbered({ pageSize: 10, concurrency: 8 })
      .pages();
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
