import { describe, expect, it, vi } from 'vitest';

import { programClock } from './program-clock.ts';

describe('the clock of a program', () => {
  it('stands still until it is moved, where it is virtual, and fires what is due at its own time', async () => {
    const clock = programClock('virtual', 1_000);
    const fired: number[] = [];
    clock.start();
    clock.setTimeout(() => {
      fired.push(clock.now());
      clock.setTimeout(() => fired.push(clock.now()), 10);
    }, 50);
    clock.clearTimeout(clock.setTimeout(() => fired.push(-1), 20));
    await clock.moveTo(1_049);
    expect([clock.now(), fired]).toEqual([1_049, []]);
    await clock.moveTo(2_000);
    expect([clock.now(), fired]).toEqual([2_000, [1_050, 1_060]]);
    await clock.moveTo(1_500);
    expect(clock.now()).toBe(2_000);
  });

  it('goes on from the later of its own time and that of the machine, where it is real', async () => {
    const late = programClock('real', Date.now() + 86_400_000);
    late.start();
    expect(late.now()).toBeGreaterThanOrEqual(Date.now() + 86_399_000);
    const early = programClock('real', 0);
    early.start();
    expect(early.now()).toBeGreaterThanOrEqual(Date.now() - 1_000);
    await early.moveTo(early.now() + 86_400_000);
    expect(early.now()).toBeGreaterThan(Date.now() + 86_390_000);
  });

  it('keeps its time while it is held, and fires what comes due then afterwards, at its own time', async () => {
    const clock = programClock('real', 0);
    clock.start();
    const release = clock.hold();
    const time = clock.now();
    const fired: number[] = [];
    clock.setTimeout(() => fired.push(clock.now()), 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([clock.now(), fired]).toEqual([time, []]);
    release();
    await vi.waitFor(() => expect(fired).toEqual([time + 1]));
    clock.stop();
  });
});
