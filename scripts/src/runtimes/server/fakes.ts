import type { IncomingMessage } from 'node:http';

import type { Fake } from '@wa-clients/core/testing';

import { findProviders } from '../../generate/providers.ts';
import { loadSupport } from '../../providers/load-support.ts';
import type { SampleRealtime } from '../../providers/sample.ts';
import { root } from '../../run-tool.ts';

/** A provider's fake behind the test server. */
export interface ServedFake {
  readonly provider: string;
  /** Ids of the rows that a whole walk over a list has to give, in no order. */
  readonly ids: (list: string) => readonly string[];
  /** The fake's response; it ends when the signal fires. */
  readonly answer: (request: IncomingMessage, path: string, body: string, signal: AbortSignal) => Promise<Response>;
  /** Events of its streams, where it has some. */
  readonly realtime?: SampleRealtime | undefined;
  /** Serves the fake on a server of its own, WebSockets included. */
  readonly listen: Fake['listen'];
}

/** Rows of the first list, and of the others. */
const rows = [230, 150] as const;

/** Makes the fakes of all providers, from the built packages. */
export async function createFakes(): Promise<ServedFake[]> {
  // Loaded here: the command builds the packages first.
  return Promise.all(
    findProviders(root).map(async (id) => {
      const { fake, ids, realtime } = (await loadSupport(root, id, 'sample')).fake(...rows);
      return { ...serve(id, fake, ids), realtime };
    }),
  );
}

function serve(provider: string, fake: Fake, lists: Readonly<Record<string, () => readonly string[]>>): ServedFake {
  return {
    provider,
    listen: fake.listen,
    ids: (list) => lists[list]?.() ?? [],
    answer: ({ headers, method = 'GET' }, path, body, signal) =>
      fake.fetch(fake.baseUrl + path, {
        signal,
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(body !== '' && { body }),
      }),
  };
}
