// @ts-check
import { createKapso, fromEnv, isWaError } from '@wa-clients/kapso';

/** @import { ClientOptions } from '@wa-clients/kapso' */

/**
 * @param {Partial<ClientOptions>} [options]
 * @returns {Promise<string[]>}
 */
export async function contactNames(options) {
  const kapso = createKapso({ apiKey: fromEnv('KAPSO_API_KEY'), ...options });
  /** @type {string[]} */
  const names = [];
  try {
    for await (const contact of kapso.contacts.list({ has_customer: true })) names.push(contact.profile_name ?? '');
  } catch (error) {
    if (!isWaError(error, 'rate_limited')) throw error;
    console.error(`Try again in ${error.retryAfterMs ?? 0} ms, from ${error.checkpoint}.`);
  }
  return names;
}
