/**
 * Resolves after the event loop has gone round twice, so that requests issued before are really sent.
 *
 * Once is not enough: Node frees the connection of an answer that just ended in the next turn, and only then writes the
 * request that waits for it.
 */
export async function eventLoopTurn(): Promise<void> {
  const { setImmediate: next = setTimeout } = globalThis as { setImmediate?: (callback: () => void) => void };
  await new Promise<void>((resolve) => next(resolve));
  return new Promise((resolve) => next(resolve));
}
