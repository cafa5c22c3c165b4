import { fromEnv } from '@wa-clients/kapso';
import { isWaError, receiveKapsoWebhook } from '@wa-clients/kapso/webhooks';

export const runtime = 'edge';

export async function POST(request: Request): Promise<Response> {
  try {
    const delivery = await receiveKapsoWebhook(request, { secret: fromEnv('KAPSO_WEBHOOK_SECRET') });
    console.log(delivery.event);
    return new Response();
  } catch (error) {
    if (!isWaError(error, 'webhook_invalid')) throw error;
    return new Response(null, { status: error.status });
  }
}
