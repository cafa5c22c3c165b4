import type { MessageBodies } from './message-bodies.ts';

/** Messages of Meta's documents: plain. */
export const plainMessages: MessageBodies = {
  text: {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    text: {
      body: 'text-message-content',
      preview_url: false,
    },
    to: '+16505551234',
    type: 'text',
  },
  'text as a reply': {
    context: {
      message_id: 'msgid_of_prev_msg',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    text: {
      body: 'text_msg_content',
      preview_url: false,
    },
    to: '+16505551234',
    type: 'text',
  },
  image: {
    image: {
      id: 'image_object_id',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'image',
  },
  'image by link': {
    image: {
      link: 'https://example.com/image-url',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'image',
  },
  video: {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'video',
    video: {
      caption: 'video_caption_text',
      link: 'https://example.com/video-url',
    },
  },
  audio: {
    audio: {
      id: 'audio_object_id',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'audio',
  },
  document: {
    document: {
      caption: 'document_caption_to_',
      filename: 'document_filename',
      id: 'document_object_id',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'document',
  },
  sticker: {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    sticker: {
      id: 'media_object_id',
    },
    to: '+16505551234',
    type: 'sticker',
  },
  location: {
    location: {
      address: '1 Hacker Way, Menlo Park, CA 94025',
      latitude: 37.758056,
      longitude: -122.425332,
      name: 'META HQ',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'location',
  },
  contacts: {
    contacts: [
      {
        addresses: [
          {
            city: 'Menlo Park',
            country: 'United States',
            country_code: 'us',
            state: 'CA',
            street: '1 Hacker Way',
            type: 'HOME',
            zip: '94025',
          },
          {
            city: 'Menlo Park',
            country: 'United States',
            country_code: 'us',
            state: 'CA',
            street: '200 Jefferson Dr',
            type: 'WORK',
            zip: '94025',
          },
        ],
        birthday: '2012-08-18',
        emails: [
          {
            email: 'test@fb.com',
            type: 'WORK',
          },
          {
            email: 'test@whatsapp.com',
            type: 'HOME',
          },
        ],
        name: {
          first_name: 'John',
          formatted_name: 'John Smith',
          last_name: 'Smith',
          middle_name: 'D.',
          prefix: 'Dr',
          suffix: 'Jr',
        },
        org: {
          company: 'WhatsApp',
          department: 'Design',
          title: 'Manager',
        },
        phones: [
          {
            phone: '+1 (940) 555-1234',
            type: 'HOME',
          },
          {
            phone: '+1 (650) 555-1234',
            type: 'WORK',
            wa_id: '16505551234',
          },
        ],
        urls: [
          {
            type: 'WORK',
            url: 'https://www.facebook.com',
          },
          {
            type: 'HOME',
            url: 'https://www.whatsapp.com',
          },
        ],
      },
    ],
    messaging_product: 'whatsapp',
    to: '+16505551234',
    type: 'contacts',
  },
  reaction: {
    messaging_product: 'whatsapp',
    reaction: {
      emoji: '😀',
      message_id: 'wamid.HBgLM...',
    },
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'reaction',
  },
  'text to a user without a phone number': {
    messaging_product: 'whatsapp',
    recipient: 'US.13491208655302741918',
    type: 'text',
    text: {
      body: 'Hello',
    },
  },
};
