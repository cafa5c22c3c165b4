import { createKapso, fromEnv } from '@wa-clients/kapso';

// The environment variable is read at each call, so `next build` needs no key.
export const kapso = createKapso({ apiKey: fromEnv('KAPSO_API_KEY'), baseUrl: process.env.KAPSO_BASE_URL });
