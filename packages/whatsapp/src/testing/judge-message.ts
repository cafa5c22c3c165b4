import { type Fields, fieldsOf, firstOf, isText } from './fields.ts';
import { fileTypes, judgeContent } from './judge-content.ts';
import { isOfKind } from './judge-file.ts';
import { judgeTemplate } from './judge-template.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';
import { userOf } from './user-of.ts';

/** What is known around a message when it is sent. */
export interface MessageScene {
  /** Time of sending, in milliseconds. */
  readonly now: number;
  /** When the user has last written, if ever. */
  readonly lastInbound: number | undefined;
  /** When the messages to the user before this one were accepted, in order. */
  readonly earlier: readonly number[];
  /** Templates of the account. */
  readonly templates: readonly Fields[];
  /** Media type of a file that can be sent; undefined if there is none of that id. */
  readonly mediaType: (id: string) => string | undefined;
  /** The number that it is sent from, as users see it. */
  readonly sender: unknown;
  /** Whether it is sent as a marketing message, which only a marketing template can be. */
  readonly isMarketing: boolean;
}

const { pair, refusals, windowMs } = whatsappRules;

/** Whether WhatsApp takes a message, by its rules; undefined if it does. */
export function judgeMessage(message: Fields, scene: MessageScene): MetaRefusal | undefined {
  const { earlier, isMarketing, lastInbound, mediaType, now, sender, templates } = scene;
  const { to, type = 'text' } = message;
  const refusal = judgeContent(message);
  if (refusal) return refusal;
  if (isText(to) && isText(sender) && userOf(to) === userOf(sender)) return refusals.senderIsRecipient;
  if (isOverLimit(earlier, now)) return refusals.pairLimit;
  const content = fieldsOf(message[String(type)]);
  const wrongFile = () => firstOf(filesIn({ [String(type)]: content }), (file) => judgeSent(file, mediaType));
  if (type === 'template') {
    const isToId = !isText(to) || !/^[\d+]/.test(to);
    return judgeTemplate(content, templates, { isMarketing, isToId }) ?? wrongFile();
  }
  if (isMarketing) return refusals.noMarketing;
  if (lastInbound === undefined || now - lastInbound >= windowMs) return refusals.windowClosed;
  return wrongFile();
}

/** A file by its id, and what it is sent as. */
interface SentFile {
  readonly id: string;
  readonly kind: string;
}

/** The files in headers and cards, wherever they are in a message. */
function filesIn(value: unknown): SentFile[] {
  return Object.entries(Object(value) as Fields).flatMap(([kind, inner]) => {
    const { id } = fieldsOf(inner);
    return fileTypes.has(kind) && isText(id) ? [{ id, kind }] : typeof inner === 'object' ? filesIn(inner) : [];
  });
}

function judgeSent({ id, kind }: SentFile, mediaType: MessageScene['mediaType']): MetaRefusal | undefined {
  const type = mediaType(id);
  if (type === undefined) return refusals.unknownMedia;
  return isOfKind(kind, type) ? undefined : refusals.otherKind;
}

/** Whether the messages to a user have used up their burst, which comes back by one message every few seconds. */
function isOverLimit(earlier: readonly number[], now: number): boolean {
  let used = 0;
  let last = -Infinity;
  for (const time of earlier) {
    used = Math.max(0, used - (time - last) / pair.everyMs) + 1;
    last = time;
  }
  return Math.max(0, used - (now - last) / pair.everyMs) > pair.burst - 1;
}
