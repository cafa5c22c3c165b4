import type { MessageBodies } from './message-bodies.ts';

/** Messages of Meta's documents: interactive. */
export const interactiveMessages: MessageBodies = {
  'reply buttons': {
    interactive: {
      action: {
        buttons: [
          {
            reply: {
              id: 'unique_button_id_1',
              title: 'button_title_1',
            },
            type: 'reply',
          },
          {
            reply: {
              id: 'unique_button_id_2',
              title: 'button_title_2',
            },
            type: 'reply',
          },
        ],
      },
      body: {
        text: 'button_text',
      },
      type: 'button',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  list: {
    interactive: {
      action: {
        button: 'button_text',
        sections: [
          {
            rows: [
              {
                description: 'section_1_row_1_desc',
                id: 'list_section_1_row_1',
                title: 'section_1_row_1_titl',
              },
              {
                description: 'section_1_row_2_desc',
                id: 'list_section_1_row_2',
                title: 'section_1_row_2_titl',
              },
            ],
            title: 'list_section_1_title',
          },
          {
            rows: [
              {
                description: 'section_2_row_1_desc',
                id: 'list_section_2_row_1',
                title: 'section_2_row_1_titl',
              },
              {
                description: 'section_2_row_2_desc',
                id: 'list_section_2_row_2',
                title: 'section_2_row_2_titl',
              },
            ],
            title: 'list_section_2_title',
          },
        ],
      },
      body: {
        text: 'body_text',
      },
      footer: {
        text: 'footer_text',
      },
      header: {
        text: 'header_text',
        type: 'text',
      },
      type: 'list',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  flow: {
    interactive: {
      action: {
        name: 'flow',
        parameters: {
          flow_action: 'navigate',
          flow_action_payload: {
            data: {
              custom_key: 'custom_value',
            },
            screen: 'screen_id',
          },
          flow_cta: 'Not shown in draft mode',
          flow_id: 'flow-id',
          flow_message_version: '3',
          flow_token: 'flow_token',
          mode: 'draft',
        },
      },
      body: {
        text: 'Not shown in draft mode',
      },
      footer: {
        text: 'Not shown in draft mode',
      },
      header: {
        text: 'Not shown in draft mode',
        type: 'text',
      },
      type: 'flow',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  'URL button': {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
    interactive: {
      type: 'cta_url',
      header: {
        type: 'text',
        text: 'Dates',
      },
      body: {
        text: 'Tap below.',
      },
      footer: {
        text: 'Subject to change.',
      },
      action: {
        name: 'cta_url',
        parameters: {
          display_text: 'See dates',
          url: 'https://example.com/dates',
        },
      },
    },
  },
  carousel: {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
    interactive: {
      type: 'carousel',
      body: {
        text: 'Tap below.',
      },
      action: {
        cards: [
          {
            card_index: 0,
            type: 'cta_url',
            header: {
              type: 'image',
              image: {
                link: 'https://example.com/0.png',
              },
            },
            body: {
              text: 'Card 0',
            },
            action: {
              name: 'cta_url',
              parameters: {
                display_text: 'Buy',
                url: 'https://example.com/0',
              },
            },
          },
          {
            card_index: 1,
            type: 'cta_url',
            header: {
              type: 'image',
              image: {
                link: 'https://example.com/1.png',
              },
            },
            body: {
              text: 'Card 1',
            },
            action: {
              name: 'cta_url',
              parameters: {
                display_text: 'Buy',
                url: 'https://example.com/1',
              },
            },
          },
        ],
      },
    },
  },
  'location request': {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
    interactive: {
      type: 'location_request_message',
      body: {
        text: 'Tap below.',
      },
      action: {
        name: 'send_location',
      },
    },
  },
  'contact info request': {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
    interactive: {
      type: 'request_contact_info',
      body: {
        text: 'Tap below.',
      },
      action: {
        name: 'request_contact_info',
      },
    },
  },
  'call permission request': {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
    interactive: {
      type: 'call_permission_request',
      body: {
        text: 'Tap below.',
      },
      action: {
        name: 'call_permission_request',
      },
    },
  },
};
