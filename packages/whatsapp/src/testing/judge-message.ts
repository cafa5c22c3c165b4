import { type Fields, fieldsOf, isText } from './fields.ts';
import { fileTypes, judgeContent } from './judge-content.ts';
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
  /** Whether a file of that id can be sent. */
  readonly hasMedia: (id: string) => boolean;
  /** The number that it is sent from, as users see it. */
  readonly sender: unknown;
  /** Whether it is sent as a marketing message, which only a marketing template can be. */
  readonly isMarketing: boolean;
}

const { pair, refusals, windowMs } = whatsappRules;

/** Whether WhatsApp takes a message, by its rules; undefined if it does. */
export function judgeMessage(message: Fields, scene: MessageScene): MetaRefusal | undefined {
  const { earlier, hasMedia, isMarketing, lastInbound, now, sender, templates } = scene;
  const { to, type = 'text' } = message;
  const refusal = judgeContent(message);
  if (refusal) return refusal;
  if (isText(to) && isText(sender) && userOf(to) === userOf(sender)) return refusals.senderIsRecipient;
  if (isOverLimit(earlier, now)) return refusals.pairLimit;
  const content = fieldsOf(message[String(type)]);
  const isGone = fileIdsIn({ [String(type)]: content }).some((one) => !hasMedia(one));
  if (type === 'template') {
    const isToId = !isText(to) || !/^[\d+]/.test(to);
    return judgeTemplate(content, templates, { isMarketing, isToId }) ?? (isGone ? refusals.unknownMedia : undefined);
  }
  if (isMarketing) return refusals.noMarketing;
  if (lastInbound === undefined || now - lastInbound >= windowMs) return refusals.windowClosed;
  return isGone ? refusals.unknownMedia : undefined;
}

/** Ids of the files in headers and cards, wherever they are in a message. */
function fileIdsIn(value: unknown): string[] {
  return Object.entries(Object(value) as Fields).flatMap(([name, inner]) => {
    const { id } = Object(inner) as Fields;
    return fileTypes.has(name) && isText(id) ? [id] : typeof inner === 'object' ? fileIdsIn(inner) : [];
  });
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
