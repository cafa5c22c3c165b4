/** A timer of the platform, or the one that a test put in its place: sinon's have a clock, Jest's older ones a mock. */
type Timer = ((callback: () => void) => unknown) & { readonly clock?: unknown; readonly mock?: unknown };

/**
 * Resolves after the event loop has gone round twice, so that requests issued before are really sent.
 *
 * Once is not enough: Node frees the connection of a response that just ended in the next turn, and only then writes the
 * request that waits for it.
 */
export async function eventLoopTurn(): Promise<void> {
  await turn();
  return turn();
}

function turn(): Promise<void> {
  const { MessageChannel, setImmediate = setTimeout } = globalThis as {
    MessageChannel?: typeof globalThis.MessageChannel;
    setImmediate?: Timer;
  };
  const next: Timer = setImmediate;
  return new Promise((resolve) => {
    if (!next.clock && !next.mock) return void next(resolve);
    // A fake timer would wait for the test, which waits for us. No test's library fakes a channel; where there is none,
    // such as in Jest's jsdom, nothing is waited for.
    if (!MessageChannel) return resolve();
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });
}
