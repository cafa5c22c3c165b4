import type { ExplorerClientOptions, Fault, ProviderBinding } from './provider-binding.ts';

/** Something that goes wrong on purpose. */
export interface FaultChoice {
  readonly id: string;
  readonly label: string;
  /** Lists alone, or lists alone from their second page on. */
  readonly needs?: 'page' | 'cursor';
  readonly make: (faults: ProviderBinding['fault']) => readonly Fault[];
  /** Options of the client with which it is seen sooner. */
  readonly options?: Partial<Pick<ExplorerClientOptions, 'timeout' | 'maxBodyBytes'>>;
}

/** The faults that can be chosen. */
export const faultChoices: readonly FaultChoice[] = [
  { id: 'none', label: 'None', make: () => [] },
  {
    id: 'rate-limit',
    label: '429 with Retry-After of one second',
    make: (make) => [make.status(429, { retryAfter: 1 })],
  },
  { id: 'unavailable', label: '503 twice', make: (make) => [make.status(503), make.status(503)] },
  {
    id: 'down',
    label: '503 until the client gives up',
    make: (make) => Array.from({ length: 8 }, () => make.status(503)),
  },
  { id: 'reset', label: 'The connection is cut', make: (make) => [make.reset()] },
  { id: 'reset-body', label: 'The connection is cut in the middle of the body', make: (make) => [make.resetBody()] },
  { id: 'wrong-shape', label: 'JSON of another shape', make: (make) => [make.wrongShape()] },
  { id: 'html', label: 'A page of HTML with status 502', make: (make) => [make.html(502)] },
  {
    id: 'redirect',
    label: 'A redirect to another origin',
    make: (make) => [make.redirect(302, 'https://elsewhere.example/')],
  },
  { id: 'slow', label: 'A response that takes a second and a half', make: () => [slow(1_500)] },
  {
    id: 'stall',
    label: 'No response at all (the client waits one second)',
    make: (make) => Array.from({ length: 4 }, () => make.stallHeaders()),
    options: { timeout: { attemptMs: 1_000 } },
  },
  {
    id: 'oversize',
    label: 'A body of 300 kB (the client takes 200 kB)',
    make: (make) => [make.oversize(300_000)],
    options: { maxBodyBytes: 200_000 },
  },
  { id: 'empty-page', label: 'A page without rows', needs: 'page', make: (make) => [make.emptyPage()] },
  {
    id: 'repeat-cursor',
    label: 'The same cursor again, from the second page on',
    needs: 'cursor',
    make: (make) => [make.repeatCursor()],
  },
];

function slow(ms: number): Fault {
  return {
    kind: 'slow',
    answer: async ({ real, signal }) => {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        });
      });
      return real();
    },
  };
}
