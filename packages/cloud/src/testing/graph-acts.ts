import type { OwnActs } from '@wa-clients/core/testing';

import { blockActs } from './block-acts.ts';
import { flowActs } from './flow-acts.ts';
import { groupActs } from './group-acts.ts';
import { numberActs } from './number-acts.ts';
import type { FakeCloudOptions } from './options.ts';
import { templateActs } from './template-acts.ts';
import type { FakeState } from './state.ts';

/** What operations beside messages do beyond their description. */
export function graphActs(options: FakeCloudOptions, state: FakeState): OwnActs {
  return {
    ...templateActs(options, state),
    ...numberActs(state),
    ...flowActs(state),
    ...groupActs(state),
    ...blockActs(state),
  };
}
