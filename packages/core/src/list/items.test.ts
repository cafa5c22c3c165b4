import { describe, expect, it } from 'vitest';

import { createItemIterator } from './items.ts';
import type { Page } from './page.ts';
import type { Walk } from './walk.ts';

const ended = { done: true, value: undefined };
const value = (item: number) => ({ done: false, value: item });

/** A walk that a test lets go on page by page, and how often it was asked and ended. */
function steppedWalk() {
  const asked: ((items?: readonly number[]) => void)[] = [];
  let returned = 0;
  const pages: Walk<number, unknown>['pages'] = {
    next: () =>
      new Promise((resolve) => {
        asked.push((items) =>
          resolve(items ? { done: false, value: { items } as Page<number> } : { done: true, value: undefined }),
        );
      }),
    async return() {
      returned += 1;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  return {
    asked,
    iterator: createItemIterator({ pages, step: () => pages.next(), stopIfAsked: () => {} }),
    returned: () => returned,
  };
}

/** Lets everything run that does not wait for the test. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the iterator of items', () => {
  it('is its own iterable', () => {
    const { iterator } = steppedWalk();
    expect(iterator[Symbol.asyncIterator]()).toBe(iterator);
  });

  it('hands items out in the order of the calls, also to one that comes while others wait', async () => {
    const { asked, iterator } = steppedWalk();
    const [first, second] = [iterator.next(), iterator.next()];
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.([0, 1, 2, 3]);
    expect(await first).toEqual(value(0));
    const third = iterator.next();
    expect(await Promise.all([second, third, iterator.next()])).toEqual([value(1), value(2), value(3)]);
    expect(asked).toHaveLength(1);
  });

  it('steps over empty pages, and stays at the end', async () => {
    const { asked, iterator } = steppedWalk();
    const first = iterator.next();
    await settle();
    asked[0]?.([]);
    await settle();
    asked[1]?.([7]);
    expect(await first).toEqual(value(7));
    const last = iterator.next();
    await settle();
    asked[2]?.();
    expect(await last).toEqual(ended);
    expect(await iterator.next()).toEqual(ended);
    expect(asked).toHaveLength(3);
  });

  it('hands nothing out once it was ended, not even items that are here', async () => {
    const { asked, iterator, returned } = steppedWalk();
    const first = iterator.next();
    await settle();
    asked[0]?.([0, 1, 2]);
    expect(await first).toEqual(value(0));
    expect(await iterator.return?.()).toEqual(ended);
    expect(await iterator.return?.()).toEqual(ended);
    expect(await iterator.next()).toEqual(ended);
    expect(asked).toHaveLength(1);
    expect(returned()).toBe(2);
  });

  it('asks for nothing when it is ended before its first item', async () => {
    const { asked, iterator } = steppedWalk();
    await iterator.return?.();
    expect(await iterator.next()).toEqual(ended);
    expect(asked).toHaveLength(0);
  });

  it('hands nothing out of a page that comes after it was ended', async () => {
    const { asked, iterator } = steppedWalk();
    const first = iterator.next();
    await settle();
    await iterator.return?.();
    asked[0]?.([0, 1, 2]);
    expect(await first).toEqual(ended);
    await settle();
    expect(await iterator.next()).toEqual(ended);
    expect(asked).toHaveLength(1);
  });
});
