import type { ProviderSample, SampleList } from '../../providers/sample.ts';
import { type Behaviour, type Context, expectFailure, expectSame } from './support.ts';

// Gives several pages, and no provider's own maximum.
const usualPageSize = 25;

/** Walks over the lists of a provider, whose fake stands behind the server. */
export function providerWalks(name: string, sample: ProviderSample): Behaviour[] {
  const client = ({ input }: Context) => sample.client({ baseUrl: `${input.api}/fakes/${name}` });
  const list = (context: Context, index: number): SampleList => {
    const found = client(context).lists[index];
    if (!found) throw new Error(`${name} has no such list`);
    return found;
  };
  /** Fails unless every row of the provider came exactly once. */
  const expectAll = async ({ input }: Context, walked: SampleList, rows: Iterable<object>) => {
    const { title } = walked;
    const held = (await (await fetch(`${input.api}/rows/${name}/${title}`)).json()) as string[];
    const [actual, expected] = [idsOf(rows, walked).toSorted(), held.toSorted()];
    if (expected.length < 2 * usualPageSize) throw new Error(`${title}: too few rows to need pages`);
    expectSame(actual.length, expected.length, `number of ${title}`);
    expectSame(actual, expected, title);
  };
  // Nothing is sent before a list is walked.
  const { lists } = sample.client({ baseUrl: 'http://127.0.0.1' });
  const { missing } = sample;
  const each = lists.map(({ title }, index): Behaviour => ({
    name: `${name}: for await gives every row of ${title} once`,
    async run(context) {
      const rows: object[] = [];
      const walked = list(context, index);
      for await (const row of walked.open({ pageSize: sizeOf(walked) })) rows.push(row);
      await expectAll(context, walked, rows);
    },
  }));
  const ofFirst: Behaviour[] = [
    {
      name: `${name}: awaiting a list gives its first page`,
      async run(context) {
        const walked = list(context, 0);
        const pageSize = sizeOf(walked);
        const page = await walked.open({ pageSize });
        expectSame([page.items.length > 0, page.items.length <= pageSize, page.hasMore], [true, true, true], 'page');
      },
    },
    {
      name: `${name}: pages() with prefetch gives every row once`,
      async run(context) {
        const rows: object[] = [];
        let pages = 0;
        const walked = list(context, 0);
        for await (const page of walked.open({ pageSize: sizeOf(walked), prefetch: 2 }).pages()) {
          pages += 1;
          rows.push(...page.items);
        }
        await expectAll(context, walked, rows);
        if (pages < 3) throw new Error(`${pages} pages`);
      },
    },
    {
      name: `${name}: collect() stops at its bound`,
      async run(context) {
        const walked = list(context, 0);
        const rows = await walked.open({ pageSize: sizeOf(walked) }).collect({ maxItems: 40 });
        expectSame(new Set(idsOf(rows, walked)).size, 40, 'rows');
      },
    },
    {
      name: `${name}: a walk goes on from a checkpoint without loss or repetition`,
      async run(context) {
        const rows: object[] = [];
        let resume = '';
        const walked = list(context, 0);
        for await (const page of walked.open({ pageSize: sizeOf(walked) }).pages()) {
          rows.push(...page.items);
          resume = page.checkpoint;
          if (rows.length >= 60) break;
        }
        for await (const row of walked.open({ pageSize: sizeOf(walked), resume })) rows.push(row);
        await expectAll(context, walked, rows);
      },
    },
  ];
  const ofMissing: Behaviour = {
    name: `${name}: a row that is not there is a typed error`,
    async run(context) {
      const error = await expectFailure(
        client(context).missing?.() ?? Promise.resolve(),
        missing ?? { code: 'not_found' },
      );
      expectSame(error.provider, name, 'provider');
    },
  };
  return [...(lists.length > 0 ? [...each, ...ofFirst] : []), ...(missing ? [ofMissing] : [])];
}

function sizeOf({ pageSize = usualPageSize }: SampleList): number {
  return pageSize;
}

function idsOf(rows: Iterable<object>, { id }: SampleList): string[] {
  return Array.from(rows, (row) => String((row as Record<string, unknown>)[id]));
}
