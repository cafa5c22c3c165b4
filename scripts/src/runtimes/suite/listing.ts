import { list } from '@wa-clients/core';

import { type Behaviour, expectFailure, expectSame, listThings } from './support.ts';

/** Walks over the list of a scripted provider. */
export const listing: readonly Behaviour[] = [
  {
    name: 'gives up a walk with a checkpoint, and goes on from it',
    async run({ script }) {
      const server = await script(
        { body: { data: [{ id: 1 }], next: 'b', has_more: true } },
        { status: 404, body: {} },
        { body: { data: [{ id: 2 }], next: '', has_more: false } },
      );
      const walk = list<{ id: number }, unknown>(server.client(), listThings);
      const { checkpoint } = await expectFailure(walk.collect({ maxItems: 9 }), { code: 'not_found' });
      if (checkpoint === undefined) throw new Error('the error has no checkpoint');
      const rest = await list(server.client(), listThings, {}, { resume: checkpoint }).collect({ maxItems: 9 });
      expectSame(rest, [{ id: 2 }], 'rows behind the checkpoint');
    },
  },
  {
    name: 'stops at a cursor that comes again',
    async run({ script }) {
      const server = await script({ body: { data: [{ id: 1 }], next: 'a', has_more: true } });
      await expectFailure(list(server.client(), listThings).collect({ maxItems: 99 }), { code: 'cursor_cycle' });
    },
  },
];
