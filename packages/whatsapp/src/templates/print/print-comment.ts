import { type DescribedPart, type DescribedTemplate, isText, partsIn, typeOf } from '../read/described-template.ts';
import { digestOf } from './digest-of.ts';
import { commentText } from './safe-text.ts';

/** What of a button says what pressing it does, beside its label. */
const targets = ['url', 'phone_number', 'flow_id', 'otp_type'];

/**
 * Prints the comment of a template: its texts, buttons and cards, and a digest of all of it, so that whatever changes in the
 * account shows as a difference of the file; a value stands for the button or card at its position.
 */
export function printComment({ category, components, language, name }: DescribedTemplate): string {
  const title = [name, language, ...(category === '' ? [] : [category])].map(commentText).join(', ');
  const lines = [...linesOf(components, ''), `Digest: ${digestOf(components)}`];
  return `/**\n * ${title}\n *\n${lines.map((line) => ` * - ${line}\n`).join('')} */\n`;
}

function linesOf(components: readonly DescribedPart[], place: string): string[] {
  return components.flatMap((part) => [
    ...textLines(part, place),
    ...partsIn(part['buttons']).map((button, index) => `${place}Button ${index}: ${buttonText(button)}`),
    ...partsIn(part['cards']).flatMap((card, index) => linesOf(partsIn(card['components']), `${place}Card ${index}, `)),
  ]);
}

function textLines(part: DescribedPart, place: string): string[] {
  const { text } = part;
  const title = { HEADER: 'Header', BODY: 'Body', FOOTER: 'Footer' }[typeOf(part)];
  return title !== undefined && isText(text) ? [`${place}${title}: ${commentText(text)}`] : [];
}

function buttonText(button: DescribedPart): string {
  const told = [typeOf(button), button['text'], ...targets.map((field) => button[field])];
  return told.filter(isText).map(commentText).join(', ');
}
