import { judgeTemplate } from './judge-template.ts';
import { type MetaRefusal, whatsappRules } from './rules.ts';

type Fields = Readonly<Record<string, unknown>>;

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
}

const { pair, refusals, windowMs } = whatsappRules;
const fileTypes = new Set<unknown>(['image', 'video', 'audio', 'document', 'sticker']);

/** Whether WhatsApp takes a message, by its rules; undefined if it does. */
export function judgeMessage(message: Fields, scene: MessageScene): MetaRefusal | undefined {
  const { earlier, hasMedia, lastInbound, now, templates } = scene;
  const { recipient, to, type } = message;
  if (!isText(to) && !isText(recipient)) return refusals.noRecipient;
  if (isOverLimit(earlier, now)) return refusals.pairLimit;
  const content = message[String(type)] as Fields | undefined;
  if (type === 'template') return judgeTemplate(content ?? {}, templates);
  if (lastInbound === undefined || now - lastInbound >= windowMs) return refusals.windowClosed;
  const { id, link } = content ?? {};
  if (fileTypes.has(type) && !isText(id) && !isText(link)) return refusals.noSource;
  return isText(id) && !hasMedia(id) ? refusals.unknownMedia : undefined;
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

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
