import { type Contact, createKapso, isWaError, type Kapso } from '@wa-clients/kapso';

export function connect(options: Parameters<typeof createKapso>[0]): Kapso {
  return createKapso(options);
}

export async function contactsOf(kapso: Kapso): Promise<Contact[]> {
  try {
    return await kapso.contacts.list({ has_customer: true }).collect({ maxItems: 1_000 });
  } catch (error) {
    if (!isWaError(error, 'rate_limited')) throw error;
    console.error(error.retryAfterMs);
    return [];
  }
}
