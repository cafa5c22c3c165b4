import type { Service } from '@wa-clients/core';

import { readWhatsappError } from './whatsapp/errors.ts';

/** Kapso's WhatsApp API: the Cloud API of Meta behind a proxy, with lists of Kapso's own store. */
export const whatsappService: Service = {
  name: 'whatsapp',
  baseUrl: 'https://api.kapso.ai/meta/whatsapp/v24.0',
  readError: readWhatsappError,
};
