/** Progress of one command: moving on a terminal, one line a step when piped. */
export interface Progress {
  /** Shows what is being done. */
  step(text: string): void;
  /** Leaves a line behind. */
  line(text: string): void;
  /** Ends with what was done and how long it took. */
  done(text: string): void;
}

/** Starts the progress of a command on standard output. */
export function startProgress(): Progress {
  const startedAt = performance.now();
  const isTerminal = process.stdout.isTTY;
  const clear = () => {
    if (isTerminal) process.stdout.write('\r\u001b[K');
  };
  const line = (text: string) => {
    clear();
    process.stdout.write(`${text}\n`);
  };
  return {
    step(text) {
      if (!isTerminal) return;
      clear();
      process.stdout.write(text.slice(0, Math.max(20, (process.stdout.columns || 80) - 1)));
    },
    line,
    done: (text) => line(`${text} in ${seconds(performance.now() - startedAt)}`),
  };
}

/** Milliseconds as text for people. */
export function seconds(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
