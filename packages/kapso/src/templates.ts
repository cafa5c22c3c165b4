import {
  type Template as MetaTemplate,
  template as metaTemplate,
  type TemplateAddress,
} from '@wa-clients/whatsapp/templates';

export type {
  TemplateCatalog,
  TemplateCurrency,
  TemplateDateTime,
  TemplateDocument,
  TemplateFlow,
  TemplateLocation,
  TemplateMedia,
  TemplateProduct,
  TemplateProducts,
  TemplateText,
} from '@wa-clients/whatsapp/templates';

/** Sender and recipient of a template, and what else stands beside it in a message. */
export type KapsoTemplateAddress = TemplateAddress & {
  /** WhatsApp Business Account that the phone number must belong to. */
  readonly messaging_account_id?: string;
};

/** Makes the message of one template in one language, for `kapso.messages.send`; `Values` are what the template takes. */
export type Template<Values = unknown> = MetaTemplate<Values, KapsoTemplateAddress>;

/**
 * Returns the function that makes the message of a template. The command `templates pull` of this package writes the
 * calls of it.
 *
 * @example
 * const hello: Template<{ readonly body: readonly [string] }> = template('hello', 'en_US');
 * await kapso.messages.send(hello({ phone_number_id, to: '+14155550123', body: ['Ana'] }));
 */
export function template<Values = unknown>(name: string, language: string): Template<Values> {
  return metaTemplate<Values, KapsoTemplateAddress>(name, language);
}
