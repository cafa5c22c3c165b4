import type { ClientOptions } from '@wa-clients/core';
import { vi } from 'vitest';

import { exampleClient } from './client.ts';

/** Where nothing must be sent to. */
export const address = 'https://api.example.com';

/** The message and the names of what a function throws, or of what its promise fails with. */
export async function refusal(attempt: () => unknown) {
  try {
    await attempt();
  } catch (error) {
    const { code, message, operation, path, provider } = error as Record<string, unknown>;
    return { code, message, operation, path, provider };
  }
  return undefined;
}

/** A client that must not send anything. */
export function silent() {
  const fetch = vi.fn<NonNullable<ClientOptions['fetch']>>(async () => Response.json({}));
  return { client: exampleClient(address, { fetch }), fetch };
}
