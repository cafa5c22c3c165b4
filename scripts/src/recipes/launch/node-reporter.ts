/** Reporter for Node's test runner: a line of JSON for each test. */
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';

import type { RecipeResult } from '../read-report.ts';

// oxlint-disable-next-line import/no-default-export -- Node takes a reporter from the default export of a module
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let output = '';
  for await (const { data, type } of events) {
    if (type === 'test:stderr') output += data.message;
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const ok = type === 'test:pass';
    const cause = type === 'test:fail' ? (data.details.error.cause ?? data.details.error) : '';
    // Of a file that broke down Node says no more than this; the reason is in what it printed.
    const message = cause === 'test failed' ? output : inspect(cause);
    yield `${JSON.stringify({ name: data.name, ok, message: ok ? '' : message } satisfies RecipeResult)}\n`;
  }
}
