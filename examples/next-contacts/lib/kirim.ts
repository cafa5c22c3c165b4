import { createKirim, fromEnv } from '@wa-clients/kirim';

// The API key is read at each call, so `next build` needs none; it never leaves the server.
export const kirim = createKirim({ apiKey: fromEnv('KIRIM_API_KEY'), baseUrl: process.env.KIRIM_BASE_URL });
