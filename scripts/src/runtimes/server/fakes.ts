import type { IncomingMessage } from 'node:http';

import type { Fake } from '@wa-clients/core/testing';

import { findProviders } from '../../generate/providers.ts';
import { loadSupport } from '../../providers/load-support.ts';
import { root } from '../../run-tool.ts';

/** A provider's fake behind the test server. */
export interface ServedFake {
  readonly provider: string;
  /** Ids of the rows that a whole walk over a list has to give, in no order. */
  readonly ids: (list: string) => readonly string[];
  readonly answer: (request: IncomingMessage, path: string, body: string) => Promise<FakeAnswer>;
}

interface FakeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Rows of the first list, and of the others. */
const rows = [230, 150] as const;

/** Makes the fakes of all providers, from the built packages. */
export async function createFakes(): Promise<ServedFake[]> {
  // Loaded here: the command builds the packages first.
  return Promise.all(
    findProviders(root).map(async (id) => {
      const { fake, ids } = (await loadSupport(root, id, 'sample')).fake(...rows);
      return serve(id, fake, ids);
    }),
  );
}

function serve(provider: string, fake: Fake, lists: Readonly<Record<string, () => readonly string[]>>): ServedFake {
  return {
    provider,
    ids: (list) => lists[list]?.() ?? [],
    async answer({ headers, method = 'GET' }, path, body) {
      const response = await fake.fetch(fake.baseUrl + path, {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(body !== '' && { body }),
      });
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
    },
  };
}
