import { shownText } from './shown-text.ts';

/** A line of the output. */
export interface OutputLine {
  readonly level: 'log' | 'error' | 'end';
  readonly text: string;
}

const post = (level: OutputLine['level'], ...values: readonly unknown[]) =>
  globalThis.postMessage({ level, text: values.map(shownText).join(' ') } satisfies OutputLine, { transfer: [] });

for (const name of ['log', 'info', 'debug', 'table', 'dir'] as const)
  console[name] = (...values: readonly unknown[]) => post('log', ...values);
for (const name of ['error', 'warn', 'trace'] as const)
  console[name] = (...values: readonly unknown[]) => post('error', ...values);

globalThis.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => post('error', event.reason));

globalThis.addEventListener('message', ({ data }: MessageEvent<string>) => void run(data));

async function run(code: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const began = performance.now();
  try {
    await import(url);
  } catch (error) {
    post('error', error);
  }
  post('end', `Ended after ${Math.round(performance.now() - began)} ms.`);
}
