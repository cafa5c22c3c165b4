import type { OutputLine } from './runner-worker.ts';

/** Runs code in a worker of its own, which can be ended at any time; gives what ends it. */
export function runCode(url: URL, code: string, line: (line: OutputLine) => void): () => void {
  const worker = new Worker(url, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<OutputLine>) => {
    line(data);
    if (data.level === 'end') worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    line({ level: 'error', text: event.message });
    line({ level: 'end', text: 'Ended.' });
  });
  worker.postMessage(code, []);
  return () => {
    worker.terminate();
    line({ level: 'end', text: 'Stopped.' });
  };
}
