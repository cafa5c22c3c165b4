import type { Contact } from '@wa-clients/wapikit';

/** How rows are written. */
export interface Format {
  readonly header: string;
  readonly line: (contact: Contact) => string;
}

const columns: Readonly<Record<string, (contact: Contact) => unknown>> = {
  id: ({ uniqueId }) => uniqueId,
  name: ({ name }) => name,
  phone: ({ phone }) => phone,
  status: ({ status }) => status,
  created_at: ({ createdAt }) => createdAt,
  lists: ({ lists }) => lists?.map(({ name }) => name).join(', '),
  attributes: ({ attributes }) => attributes && JSON.stringify(attributes),
};

/** The formats, by the extension of the file. */
export const formats: Readonly<Record<string, Format>> = {
  '.csv': {
    header: csvLine(Object.keys(columns)),
    line: (contact) => csvLine(Object.values(columns).map((read) => read(contact))),
  },
  '.jsonl': { header: '', line: (contact) => `${JSON.stringify(contact)}\n` },
};

/** A line of CSV as in RFC 4180. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map((value) => quote(withoutFormula(String(value ?? '')))).join(',')}\r\n`;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Keeps spreadsheets from running what a customer chose as a name: a text that they would take for a formula begins with
 * an apostrophe. Phone numbers and negative numbers stay as they are.
 */
function withoutFormula(text: string): string {
  if (/^[+-][\d\s().-]*$/.test(text)) return text;
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
