import type { Answers, Question } from './language-messages.ts';

/** Asks the compiler, which runs in a worker. */
export type Ask = <Name extends Question['ask']>(
  question: Extract<Question, { readonly ask: Name }>,
) => Promise<Answers[Name]>;

/** A compiler that runs until it is ended. */
export interface Language {
  readonly ask: Ask;
  /** Ends it; what was asked and not answered is rejected. */
  readonly end: () => void;
}

/** Starts the compiler. */
export function startLanguage(url: URL): Language {
  const worker = new Worker(url, { type: 'module' });
  const waiting = new Map<
    number,
    { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }
  >();
  let count = 0;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly number: number; readonly answer: unknown; readonly error?: string }>) => {
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.error === undefined) asked?.resolve(data.answer);
      else asked?.reject(new Error(data.error));
    },
  );
  const rejectAll = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  worker.addEventListener('error', (event) => rejectAll(event.message));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage({ number: count, question }, []);
      }),
    end: () => {
      worker.terminate();
      rejectAll('The compiler was ended.');
    },
  };
}
