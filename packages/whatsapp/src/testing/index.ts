export { type DeliveriesOptions, disordered } from './deliveries.ts';
export { graphError } from './graph-error.ts';
export { judgeMessage, type MessageScene } from './judge-message.ts';
export { judgedSend } from './judged-send.ts';
export { type MediaFiles, mediaFiles, type ShownFile } from './media-files.ts';
export { type LoggedMessage, type MessageEvent, type MessageLog, messageLog } from './message-log.ts';
export { type MetaRefusal, whatsappRules } from './rules.ts';
export { userOf } from './user-of.ts';
