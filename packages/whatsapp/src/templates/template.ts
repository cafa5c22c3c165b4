import { WaError } from '@wa-clients/core';

import { componentsOf, type ValuesOfTemplate } from './components-of.ts';
import type { TemplateMessage } from './template-message.ts';

/**
 * Makes the message of one template in one language: its values, and who it is for.
 *
 * `Values` are the values that the template takes, which `templates pull` writes; `Address` is what a provider sends beside
 * them.
 *
 * @throws WaError with code `request_invalid` for an empty value, or a code that is too long.
 */
export type Template<Values, Address> = (input: Address & Values) => Address & TemplateMessage;

/** Returns the function that makes the message of a template; what it takes is written by `templates pull`. */
export function template<Values, Address>(name: string, language: string): Template<Values, Address> {
  return (input) => {
    const { body, buttons, cards, code, header, limited_time_offer: offer, ...address } = input as ValuesOfTemplate;
    // Plain JavaScript may give null for none.
    const given = { body, buttons, cards, code, header, limited_time_offer: offer };
    const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
    const refuse = (problem: string): never => {
      throw new WaError('request_invalid', `The template ${name} (${language}) ${problem}.`);
    };
    const components = componentsOf(values, refuse);
    return {
      ...(address as Address),
      messaging_product: 'whatsapp',
      type: 'template',
      template: { name, language: { code: language }, ...(components.length > 0 && { components }) },
    };
  };
}
