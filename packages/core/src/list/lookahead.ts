import type { Outcome } from '../outcome.ts';
import { Stop } from '../transport/signal-hub.ts';
import type { LookaheadOptions, PageQuestion, PageRequest } from './strategy.ts';

/**
 * Asks for numbered pages before they are wanted, and hands them out in the order in which they are asked for.
 *
 * The first page goes alone: most lists end there. Each throttled attempt halves the window, each page widens it by one
 * up to what was asked for.
 */
export function createLookahead(request: PageRequest, { start, here, lastOf }: LookaheadOptions): PageRequest {
  const { concurrency, maxPages, strategy } = start;
  const pages = new Map<number, Promise<Outcome>>();
  let stop = new Stop();
  let window = concurrency;
  let last = Infinity;

  const halve = () => void (window = Math.max(1, Math.floor(window / 2)));
  const load = async (question: PageQuestion): Promise<Outcome> => {
    const outcome = await request(question, halve, stop);
    window = Math.min(concurrency, window + 1);
    last = Math.min(last, lastOf(outcome, question) ?? Infinity);
    return outcome;
  };
  const ask = async (question: PageQuestion): Promise<Outcome> => {
    const number = Number(question.position);
    const fill = (most: number) => {
      for (let ahead = number + 1; pages.size < most && ahead <= last; ahead += 1) {
        const next = { ...question, position: ahead };
        const { at, pages: handedOut } = here();
        if (strategy.limit?.(next) || ahead - Number(at) >= maxPages - handedOut) break;
        if (pages.has(ahead)) continue;
        const page = load(next);
        // Whoever wants the page sees its failure; one that is never wanted must not count as unhandled.
        page.catch(() => {});
        pages.set(ahead, page);
      }
    };
    const wanted = pages.get(number);
    pages.delete(number);
    if (wanted) fill(window - 1);
    const outcome = await (wanted ?? load(question));
    fill(window);
    return outcome;
  };
  const drop = () => {
    stop.abort();
    stop = new Stop();
    pages.clear();
  };
  return Object.assign(ask, { drop });
}
