/** Sender and recipient of a template, and what else stands beside it in a message; a provider can add to it. */
export type TemplateAddress = {
  /** Phone number id of the sender. */
  readonly phone_number_id: string;
  /** Always individual; for a group, spread the message and add `recipient_type: 'group'`. */
  readonly recipient_type?: 'individual';
  /** Message to which this message replies. */
  readonly context?: { readonly message_id: string };
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  readonly biz_opaque_callback_data?: string;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same. */
  readonly recipient_identity_key_hash?: string;
} & (
  | {
      /** Phone number of the recipient with country code and a plus sign. */
      readonly to: string;
      /** Business-scoped user id of the recipient; `to` takes precedence. */
      readonly recipient?: string;
    }
  | { readonly to?: string; readonly recipient: string }
);

/** Value of a parameter, in the field that its type names. */
export interface TemplateParameterMessage {
  /** Type of the parameter, which names the field with the value. */
  type: string;
  /** Name of the placeholder, for templates with named placeholders. */
  parameter_name?: string;
  /** Text of a placeholder. */
  text?: string;
  /** Payload of a quick reply button, which the webhook returns. */
  payload?: string;
  /** Code that a button copies. */
  coupon_code?: string;
  /** Amount of money; `fallback_value` is its text, `amount_1000` the amount times 1,000. */
  currency?: { fallback_value: string; code: string; amount_1000: number };
  /** Date and time; `fallback_value` is its text. */
  date_time?: { fallback_value: string; [part: string]: unknown };
  /** Image of the header. */
  image?: TemplateFileMessage;
  /** Video of the header. */
  video?: TemplateFileMessage;
  /** Document of the header. */
  document?: TemplateFileMessage & { filename?: string };
  /** Location of the header. */
  location?: { latitude: number; longitude: number; name?: string; address?: string };
  /** Product of a card. */
  product?: { product_retailer_id: string; catalog_id: string };
  /** End of an offer, in milliseconds since the Unix epoch. */
  limited_time_offer?: { expiration_time_ms: number };
  /** What a button that opens a flow or products needs. */
  action?: {
    flow_token?: string;
    flow_action_data?: { [name: string]: unknown };
    thumbnail_product_retailer_id?: string;
    sections?: { [name: string]: unknown }[];
  };
}

/** File by its media id or by its URL. */
export type TemplateFileMessage = { id: string; link?: never } | { link: string; id?: never };

/** Values for a component of a template. */
export interface TemplateComponentMessage {
  /** Type of the component: `header`, `body`, `button`, `carousel`, ... */
  type: string;
  /** Type of a button. */
  sub_type?: string;
  /** Position of a button, from 0. */
  index?: string;
  /** Values in the order of the placeholders. */
  parameters?: TemplateParameterMessage[];
  /** Cards of a carousel. */
  cards?: { card_index: number; components: TemplateComponentMessage[] }[];
}

/** Template with the values of its placeholders, as Meta takes it. */
export interface TemplateMessage {
  /** Always `whatsapp`. */
  messaging_product: 'whatsapp';
  /** Always `template`. */
  type: 'template';
  /** Name, language and values of the template. */
  template: {
    name: string;
    language: { code: string };
    components?: TemplateComponentMessage[];
  };
}
