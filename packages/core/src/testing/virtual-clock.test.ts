import { describe, expect, it } from 'vitest';

import { eventLoopTurn } from '../list/event-loop-turn.ts';
import { virtualClock } from './index.ts';

const sleep = (clock: ReturnType<typeof virtualClock>, ms: number) =>
  new Promise<void>((resolve) => void clock.setTimeout(resolve, ms));

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await eventLoopTurn();
}

describe('a virtual clock that is moved by hand', () => {
  it('stands still until it is moved', async () => {
    const clock = virtualClock({ startMs: 1_000, autoAdvanceBelowMs: 0 });
    const fired: number[] = [];
    clock.setTimeout(() => fired.push(clock.now()), 50);
    await turns(100);
    expect([clock.now(), fired]).toEqual([1_000, []]);
    await clock.advance(49);
    expect([clock.now(), fired]).toEqual([1_049, []]);
    await clock.advance(1);
    expect([clock.now(), fired]).toEqual([1_050, [1_050]]);
  });

  it('fires timers in the order of their moments, and equal ones in the order they were set', async () => {
    const clock = virtualClock({ startMs: 0, autoAdvanceBelowMs: 0 });
    const fired: string[] = [];
    clock.setTimeout(() => fired.push(`late ${clock.now()}`), 30);
    clock.setTimeout(() => fired.push(`first ${clock.now()}`), 10);
    clock.setTimeout(() => fired.push(`second ${clock.now()}`), 10);
    await clock.advance(100);
    expect(fired).toEqual(['first 10', 'second 10', 'late 30']);
    expect(clock.now()).toBe(100);
  });

  it('lets the woken code set timers that fall due in the same move', async () => {
    const clock = virtualClock({ startMs: 0, autoAdvanceBelowMs: 0 });
    const moments: number[] = [];
    const walk = async () => {
      for (let step = 0; step < 4; step += 1) {
        await sleep(clock, 10);
        moments.push(clock.now());
      }
    };
    void walk();
    await clock.advance(35);
    expect(moments).toEqual([10, 20, 30]);
    expect(clock.delays).toEqual([10, 10, 10, 10]);
  });

  it('never fires a cancelled timer, and takes the cancelling of one that is gone', async () => {
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const fired: string[] = [];
    const handle = clock.setTimeout(() => fired.push('cancelled'), 5);
    clock.clearTimeout(handle);
    clock.clearTimeout(handle);
    clock.clearTimeout(undefined);
    await clock.advance(10);
    expect(fired).toEqual([]);
  });
});

describe('a virtual clock that moves by itself', () => {
  it('jumps over hours of waiting', async () => {
    const clock = virtualClock({ startMs: 0 });
    for (let hour = 1; hour <= 24; hour += 1) {
      await sleep(clock, 3_600_000);
      expect(clock.now()).toBe(hour * 3_600_000);
    }
  });

  it('lets work that needs no time finish before a deadline fires', async () => {
    const clock = virtualClock({ startMs: 0 });
    let isLate = false;
    const deadline = clock.setTimeout(() => (isLate = true), 30_000);
    const response = new Response(JSON.stringify({ rows: 'x'.repeat(100_000) }));
    expect(await response.json()).toHaveProperty('rows');
    clock.clearTimeout(deadline);
    await turns(100);
    expect([isLate, clock.now()]).toEqual([false, 0]);
  });

  it('leaves timers of the given delay and more to the test, until the time gets there', async () => {
    const clock = virtualClock({ startMs: 0, autoAdvanceBelowMs: 100 });
    const fired: string[] = [];
    clock.setTimeout(() => fired.push(`deadline ${clock.now()}`), 150);
    await sleep(clock, 99);
    await turns(100);
    expect(fired).toEqual([]);
    await sleep(clock, 99);
    expect(fired).toEqual(['deadline 150']);
  });
});
