import type { UndocumentedEvent } from '@wa-clients/core/streams';

import type { CampaignStatus, Message } from '../generated/types.ts';

/** Data without documented fields, or null for events that are no more than a signal. */
export type WapikitUnshownData = Readonly<Record<string, unknown>> | null;

/** Type of `data` for each event; from the source of the service, which has no documentation of them. */
export interface WapikitEventData {
  /** Message that was received or sent; the fields of the conversation depend on the version of the server. */
  NewMessage: { readonly conversation: Readonly<Record<string, unknown>>; readonly message: Message };
  /** Progress of a running campaign. */
  CampaignProgress: {
    readonly campaignId: string;
    readonly messagesSent: number;
    readonly messagesErrored: number;
    /** Left out by older servers. */
    readonly status?: CampaignStatus;
  };
  /** Conversation that began. */
  NewConversation: WapikitUnshownData;
  /** Conversation that was closed. */
  ConversationClosed: WapikitUnshownData;
  /** Conversation that was assigned to a member. */
  ChatAssignment: WapikitUnshownData;
  /** Conversation that is no longer assigned to a member. */
  ChatUnAssignment: WapikitUnshownData;
  /** Notification for the user. */
  NewNotification: WapikitUnshownData;
  /** The web client is to read everything again. */
  ReloadRequired: WapikitUnshownData;
  /** Error that the service reports to its clients; the stream goes on. */
  Error: WapikitUnshownData;
}

/** Name of a known event. */
export type WapikitEventName = keyof WapikitEventData;

/** Event with its name and data. */
export interface WapikitEventOf<Name, Data> {
  /** Name of the event. */
  readonly event: Name;
  /** Data of the event. */
  readonly data: Data;
}

/**
 * Any event of Wapikit. Comparing `event` with a known name narrows the type of `data`; an unknown event has an open name,
 * and its data is the parsed JSON, or the text if it is not JSON.
 */
export type WapikitEvent =
  | { [Name in WapikitEventName]: WapikitEventOf<Name, WapikitEventData[Name]> }[WapikitEventName]
  | WapikitEventOf<UndocumentedEvent, unknown>;

/** Known events; of those that are true no data is documented, so that none at all is no mistake. */
const known: Readonly<Record<WapikitEventName, boolean>> = {
  NewMessage: false,
  CampaignProgress: false,
  NewConversation: true,
  ConversationClosed: true,
  ChatAssignment: true,
  ChatUnAssignment: true,
  NewNotification: true,
  ReloadRequired: true,
  Error: true,
};

/** Whether the service is known to send JSON with an event of this name. */
export function isKnown(name: string): name is WapikitEventName {
  return Object.hasOwn(known, name);
}

/** Whether an event of this name may be no more than a signal. */
export function isSignal(name: string): name is Exclude<WapikitEventName, 'NewMessage' | 'CampaignProgress'> {
  return isKnown(name) && known[name];
}
