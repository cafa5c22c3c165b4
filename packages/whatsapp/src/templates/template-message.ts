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
  type: string;
  parameter_name?: string;
  text?: string;
  payload?: string;
  coupon_code?: string;
  currency?: { fallback_value: string; code: string; amount_1000: number };
  date_time?: { fallback_value: string; [part: string]: unknown };
  image?: TemplateFileMessage;
  video?: TemplateFileMessage;
  document?: TemplateFileMessage & { filename?: string };
  location?: { latitude: number; longitude: number; name?: string; address?: string };
  product?: { product_retailer_id: string; catalog_id: string };
  limited_time_offer?: { expiration_time_ms: number };
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
  type: string;
  sub_type?: string;
  index?: string;
  parameters?: TemplateParameterMessage[];
  cards?: { card_index: number; components: TemplateComponentMessage[] }[];
}

/** Template with the values of its placeholders, as Meta takes it. */
export interface TemplateMessage {
  messaging_product: 'whatsapp';
  type: 'template';
  template: {
    name: string;
    language: { code: string };
    components?: TemplateComponentMessage[];
  };
}
