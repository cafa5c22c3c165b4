/** A template as Meta lists it, with what an app writes to send it. */
export interface TemplateExample {
  /** Name of the template and, in camel case, of its function. */
  readonly name: string;
  readonly category?: string;
  readonly components: readonly object[];
  /** Values as an app writes them. */
  readonly right: string;
  /** Values that do not fit the template. */
  readonly wrong: string;
  /** Components of the message in the form of Meta's documents, written by hand. */
  readonly sent: readonly object[];
}

export const bodyOf = (text: string): object => ({ type: 'BODY', text });
export const headerOf = (format: string, text?: string): object => ({ type: 'HEADER', format, ...(text && { text }) });
export const buttonsOf = (...buttons: readonly object[]): object => ({ type: 'BUTTONS', buttons });
export const text = (value: string): object => ({ type: 'text', text: value });
export const named = (name: string, value: string): object => ({
  type: 'text',
  parameter_name: name,
  text: value,
});
export const sentBody = (...parameters: readonly object[]): object => ({ type: 'body', parameters });
export const sentHeader = (...parameters: readonly object[]): object => ({ type: 'header', parameters });
export const sentButton = (sub_type: string, index: string, parameter: object): object => ({
  type: 'button',
  sub_type,
  index,
  parameters: [parameter],
});
