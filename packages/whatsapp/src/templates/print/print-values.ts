import { isPlain, type Placeholders } from '../read/placeholders.ts';
import type { ButtonKind, CardShape, HeaderKind, TemplateShape } from '../read/template-shape.ts';

/** A printed type, and the names of types that it uses. */
export interface PrintedValues {
  /** Undefined where a template takes no values. */
  readonly text: string | undefined;
  readonly uses: ReadonlySet<string>;
}

const headerTypes: Readonly<Record<HeaderKind, string>> = {
  image: 'TemplateMedia',
  video: 'TemplateMedia',
  document: 'TemplateDocument',
  location: 'TemplateLocation',
  product: 'TemplateProduct',
};
const buttonTypes: Readonly<Record<ButtonKind, readonly [field: string, type: string]>> = {
  url: ['url', 'string'],
  quick_reply: ['payload', 'string'],
  copy_code: ['coupon_code', 'string'],
  flow: ['flow', 'TemplateFlow'],
  catalog: ['catalog', 'TemplateCatalog'],
  mpm: ['mpm', 'TemplateProducts'],
};

/** Prints the type of the values that a template takes: names of this file, numbers, and names of placeholders. */
export function printValues({ cards, code, offer, ...own }: TemplateShape): PrintedValues {
  const uses = new Set<string>();
  const lines = code === true ? ['readonly code: string;'] : membersOf(own, uses);
  if (offer === true) lines.push('readonly limited_time_offer: { readonly expiration_time_ms: number };');
  if (cards) lines.push(`readonly cards: readonly [${printCards(cards, uses)}];`);
  const text = lines.length > 0 ? `{\n${lines.map((line) => `  ${line}\n`).join('')}}` : undefined;
  return { text, uses };
}

function printCards(cards: readonly CardShape[], uses: Set<string>): string {
  const printed = cards.map((card) => {
    const members = membersOf(card, uses);
    return members.length > 0 ? `{ ${members.join(' ')} }` : '{}';
  });
  // Cards of products are created by two and sent by up to ten, Meta's page says; that one alone is refused, as in carousels
  // of interactive content, is inferred.
  const isOpen = cards.every(({ header }) => header === 'product');
  const more = isOpen ? Array.from({ length: Math.max(0, 10 - cards.length) }, () => `${printed.at(-1) ?? '{}'}?`) : [];
  return [...printed, ...more].join(', ');
}

function membersOf({ body, buttons, header }: CardShape, uses: Set<string>): string[] {
  const lines: string[] = [];
  if (header !== undefined) lines.push(`readonly header: ${printHeader(header, uses)};`);
  if (body !== undefined && !isPlain(body))
    lines.push(`readonly body: ${printTexts(body, use('TemplateText', uses))};`);
  if (buttons.length > 0) {
    const members = buttons.map(({ index, kind }) => {
      const [field, type] = buttonTypes[kind];
      const printed = type === 'string' ? type : use(type, uses);
      return `readonly ${index}${isOptional(kind) ? '?' : ''}: { readonly ${field}: ${printed} };`;
    });
    const optional = buttons.every(({ kind }) => isOptional(kind)) ? '?' : '';
    lines.push(`readonly buttons${optional}: { ${members.join(' ')} };`);
  }
  return lines;
}

function printHeader(header: NonNullable<CardShape['header']>, uses: Set<string>): string {
  if (typeof header !== 'string') return printTexts(header, 'string');
  return `{ readonly ${header}: ${use(headerTypes[header], uses)} }`;
}

function printTexts(texts: Placeholders, type: string): string {
  if (typeof texts === 'number') return `readonly [${Array.from({ length: texts }, () => type).join(', ')}]`;
  return `{ ${texts.map((name) => `readonly ${name}: ${type};`).join(' ')} }`;
}

/** Without a payload, a reply contains the label of its button. */
function isOptional(kind: ButtonKind): boolean {
  return kind === 'quick_reply';
}

function use(type: string, uses: Set<string>): string {
  uses.add(type);
  return type;
}
