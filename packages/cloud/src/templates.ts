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
export type CloudTemplateAddress = TemplateAddress;

/** Makes the message of one template in one language, for `cloud.messages.send`; `Values` are what the template takes. */
export type Template<Values = unknown> = MetaTemplate<Values, CloudTemplateAddress>;

/**
 * Returns the function that makes the message of a template. The command `templates pull` of this package writes the
 * calls of it.
 *
 * @example
 * const hello: Template<{ readonly body: readonly [string] }> = template('hello', 'en_US');
 * await cloud.messages.send(hello({ phone_number_id, to: '+14155550123', body: ['Ana'] }));
 */
export function template<Values = unknown>(name: string, language: string): Template<Values> {
  return metaTemplate<Values, CloudTemplateAddress>(name, language);
}
