import type { Hooks } from '@wa-clients/core';
import type { Fake, FakeRequest } from '@wa-clients/core/testing';

import { findProviders } from '../generate/providers.ts';
import { loadSupport } from '../providers/load-support.ts';
import type { SampleList } from '../providers/sample.ts';
import { root } from '../run-tool.ts';

/** A list that the demo walks. */
export interface DemoList extends SampleList {
  /** How many rows a whole walk gives. */
  readonly expected: number;
}

/** A provider with its fake on loopback. */
export interface Scenario {
  readonly provider: string;
  readonly fake: Fake;
  readonly requests: readonly FakeRequest[];
  readonly lists: readonly DemoList[];
  /** A call that must fail, to show a typed error. */
  readonly failing: (() => PromiseLike<unknown>) | undefined;
  readonly close: () => Promise<void>;
}

/** Rows of the first list of a provider, and of its others. */
const rows = [1_200, 300] as const;

/** Starts the fakes of all providers and makes the clients that talk to them, from the built packages as an app gets them. */
export async function startScenarios(hooks: Hooks): Promise<Scenario[]> {
  return Promise.all(findProviders(root).map((id) => startScenario(id, hooks)));
}

async function startScenario(id: string, hooks: Hooks): Promise<Scenario> {
  const sample = await loadSupport(root, id, 'sample');
  const { fake, ids } = sample.fake(...rows);
  const { close, url } = await fake.listen();
  const { lists, missing } = sample.client({ baseUrl: url, hooks });
  const [first] = lists;
  // Loaded here: the command builds the packages first.
  const { fault } = await import('@wa-clients/core/testing');
  const refused = () => {
    fake.fail(first?.operation, fault.status(404));
    return first?.open() ?? Promise.resolve();
  };
  return {
    provider: sample.title,
    fake,
    requests: fake.requests,
    close,
    failing: missing ?? (first && refused),
    lists: lists.map((list) => ({ ...list, expected: ids[list.title]?.().length ?? 0 })),
  };
}
