/**
 * Resolves after the event loop has gone round twice, so that requests issued before are really sent.
 *
 * Once is not enough: Node frees the connection of an answer that just ended in the next turn, and only then writes the
 * request that waits for it.
 */
export async function eventLoopTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void };
  const turn = (resolve: () => void) => void (setImmediate ? setImmediate(resolve) : setTimeout(resolve, 0));
  await new Promise<void>(turn);
  await new Promise<void>(turn);
}
