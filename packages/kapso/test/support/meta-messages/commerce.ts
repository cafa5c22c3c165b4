import type { MessageBodies } from './message-bodies.ts';

/** Messages of Meta's documents: commerce. */
export const commerceMessages: MessageBodies = {
  product: {
    interactive: {
      action: {
        catalog_id: '367025965434465',
        product_retailer_id: 'id_test_item_1',
      },
      body: {
        text: 'optional_body_text',
      },
      footer: {
        text: 'optional_footer_text',
      },
      type: 'product',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  'product list': {
    interactive: {
      action: {
        catalog_id: '146265584024623',
        sections: [
          {
            product_items: [
              {
                product_retailer_id: 'your_product1_sku_in',
              },
              {
                product_retailer_id: 'your_second_product1',
              },
            ],
            title: 'section1_title',
          },
          {
            product_items: [
              {
                product_retailer_id: 'your_product2_sku_in',
              },
              {
                product_retailer_id: 'your_second_product2',
              },
            ],
            title: 'section2_title',
          },
        ],
      },
      body: {
        text: 'your_text_body_conte',
      },
      footer: {
        text: 'your_text_footer_con',
      },
      header: {
        text: 'your_text_header_con',
        type: 'text',
      },
      type: 'product_list',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  catalog: {
    interactive: {
      action: {
        name: 'catalog_message',
        parameters: {
          thumbnail_product_retailer_id: '2lc20305pt',
        },
      },
      body: {
        text: 'Hello! Thanks for your interest. Ordering is easy. Just visit our catalog and add items to purchase.',
      },
      footer: {
        text: 'Best grocery deals on WhatsApp!',
      },
      type: 'catalog_message',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  'order details': {
    interactive: {
      action: {
        name: 'review_and_pay',
        parameters: {
          currency: 'INR',
          order: {
            discount: {
              description: 'optional_text',
              discount_program_name: 'optional_text',
              offset: 100,
              value: 100,
            },
            items: [
              {
                amount: {
                  offset: 100,
                  value: 1500,
                },
                name: 'bread',
                quantity: 1,
                retailer_id: '1234567',
                sale_amount: {
                  offset: 100,
                  value: 1000,
                },
              },
            ],
            shipping: {
              description: 'optional_text',
              offset: 100,
              value: 100,
            },
            status: 'pending',
            subtotal: {
              offset: 100,
              value: 1000,
            },
            tax: {
              description: 'optional_text',
              offset: 100,
              value: 100,
            },
          },
          payment_configuration: 'my-payment-config-name',
          payment_type: 'upi',
          reference_id: 'unique-reference-id',
          total_amount: {
            offset: 100,
            value: 1100,
          },
          type: 'digital-goods',
        },
      },
      body: {
        text: 'your-text-body-content',
      },
      footer: {
        text: 'your-text-footer-content',
      },
      header: {
        image: {
          link: 'https://upload.wikimedia.org/wikipedia/commons/thumb/3/3b/Home_made_sour_dough_bread.jpg/640px-Home_made_sour_dough_bread.jpg',
        },
        type: 'image',
      },
      type: 'order_details',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  'order status': {
    interactive: {
      action: {
        name: 'review_order',
        parameters: {
          order: {
            description: 'optional-text',
            status: 'processing',
          },
          reference_id: 'unique-reference-id-from-order-details-msg',
        },
      },
      body: {
        text: 'your-text-body-content',
      },
      type: 'order_status',
    },
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
  },
  address: {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+16505551234',
    type: 'interactive',
    interactive: {
      type: 'address_message',
      body: {
        text: 'Tap below.',
      },
      action: {
        name: 'address_message',
        parameters: {
          country: 'IN',
          values: {
            name: 'Asha',
            in_pin_code: '400063',
          },
          saved_addresses: [
            {
              id: 'a1',
              value: {
                name: 'Asha',
                city: 'Mumbai',
              },
            },
          ],
          validation_errors: {
            in_pin_code: 'Unknown.',
          },
        },
      },
    },
  },
};
