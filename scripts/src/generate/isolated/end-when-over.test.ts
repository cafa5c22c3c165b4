import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { endWhenOver } from './end-when-over.ts';
import { processorTime } from './process-time.ts';

/** A process that says what became of it. */
function fakeProcess() {
  const events = new EventEmitter();
  const signals: unknown[] = [];
  const child = Object.assign(events, {
    pid: 1,
    kill: (signal?: unknown) => {
      signals.push(signal);
      return true;
    },
  });
  return { child: child as never, events, signals };
}

describe('the limit of time for a process', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is of the time that it worked, not of the time that it waited for a processor', () => {
    const { child, signals } = fakeProcess();
    let used = 0;
    endWhenOver(child, 120_000, () => used);
    vi.advanceTimersByTime(600_000);
    expect(signals).toEqual([]);
    used = 120_001;
    vi.advanceTimersByTime(1_000);
    expect(signals[0]).toBe('SIGKILL');
  });

  it('ends one that does nothing for ever', () => {
    const { child, signals } = fakeProcess();
    endWhenOver(child, 1_000, () => 0);
    vi.advanceTimersByTime(60_000);
    expect(signals[0]).toBe('SIGKILL');
  });

  it('is of the clock where the system tells nothing else', () => {
    const { child, signals } = fakeProcess();
    endWhenOver(child, 1_000, () => undefined);
    vi.advanceTimersByTime(900);
    expect(signals).toEqual([]);
    vi.advanceTimersByTime(600);
    expect(signals[0]).toBe('SIGKILL');
  });

  it('is over with the process', () => {
    const { child, events, signals } = fakeProcess();
    endWhenOver(child, 1_000, () => undefined);
    events.emit('close');
    vi.advanceTimersByTime(60_000);
    expect(signals).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the processor time of a process', () => {
  it.runIf(process.platform === 'linux')(
    'is what the process itself sees, and none of one that is not there',
    async () => {
      const code = `
      const used = () => { const { system, user } = process.cpuUsage(); return system + user; };
      for (let sum = 0; used() < 100_000;) for (let step = 0; step < 1_000_000; step += 1) sum += step;
      console.log(used());
      process.stdin.resume();`;
      const child = spawn(process.execPath, ['--eval', code], { stdio: ['pipe', 'pipe', 'inherit'] });
      try {
        const [own] = await new Promise<number[]>((done) => {
          child.stdout.once('data', (text: Buffer) => done([Number(text.toString()) / 1_000]));
        });
        expect(processorTime(child.pid)).toBeGreaterThan((own ?? 0) - 50);
      } finally {
        child.kill();
      }
      expect(processorTime(undefined)).toBeUndefined();
    },
  );
});
