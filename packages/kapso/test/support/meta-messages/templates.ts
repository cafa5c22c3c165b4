import type { MessageBodies } from './message-bodies.ts';

/** Messages of Meta's documents: templates. */
export const templatesMessages: MessageBodies = {
  template: {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    template: {
      components: [
        {
          parameters: [
            {
              image: {
                link: 'https://example.com/the-image-url',
              },
              type: 'image',
            },
          ],
          type: 'header',
        },
        {
          parameters: [
            {
              text: 'text-string',
              type: 'text',
            },
            {
              currency: {
                amount_1000: 100990,
                code: 'USD',
                fallback_value: '$100.99',
              },
              type: 'currency',
            },
            {
              date_time: {
                calendar: 'GREGORIAN',
                day_of_month: 25,
                day_of_week: 5,
                fallback_value: 'February 25, 1977',
                hour: 15,
                minute: 33,
                month: 2,
                year: 1977,
              },
              type: 'date_time',
            },
          ],
          type: 'body',
        },
        {
          index: '0',
          parameters: [
            {
              payload: 'aGlzIHRoaXMgaXMgY29v',
              type: 'payload',
            },
          ],
          sub_type: 'quick_reply',
          type: 'button',
        },
        {
          index: '1',
          parameters: [
            {
              payload: '9rwnB8RbYmPF5t2Mn09x4h',
              type: 'payload',
            },
          ],
          sub_type: 'quick_reply',
          type: 'button',
        },
      ],
      language: {
        code: 'language-and-locale-code',
      },
      name: 'template-name',
    },
    to: '+16505551234',
    type: 'template',
  },
  'template with a catalog': {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    template: {
      components: [
        {
          parameters: [
            {
              text: '100',
              type: 'text',
            },
            {
              text: '400',
              type: 'text',
            },
            {
              text: '3',
              type: 'text',
            },
          ],
          type: 'body',
        },
        {
          index: 0,
          parameters: [
            {
              action: {
                thumbnail_product_retailer_id: '2lc20305pt',
              },
              type: 'action',
            },
          ],
          sub_type: 'CATALOG',
          type: 'button',
        },
      ],
      language: {
        code: 'en_US',
      },
      name: 'intro_catalog_offer',
    },
    to: '+16505551234',
    type: 'template',
  },
  'template with a flow': {
    messaging_product: 'whatsapp',
    template: {
      components: [
        {
          index: '0',
          parameters: [
            {
              action: {
                flow_action_data: {
                  custom_key: 'custom_value',
                },
                flow_token: 'flow_token',
              },
              type: 'action',
            },
          ],
          sub_type: 'flow',
          type: 'button',
        },
      ],
      language: {
        code: 'en_US',
      },
      name: 'template_name',
    },
    to: '+16505551234',
    type: 'template',
  },
};
