import type { CloudMessageStatus } from './message-status.ts';
import type { CloudReceivedMessage, CloudWebhookContact, CloudWebhookMetadata } from './message-value.ts';
import type { CloudWebhookError } from './webhook-error.ts';

type Data = Readonly<Record<string, unknown>>;

/** What values of a phone number have in common. */
interface OfNumber {
  /** Always `whatsapp`. */
  readonly messaging_product?: string;
  /** Phone number of the business. */
  readonly metadata?: CloudWebhookMetadata;
  /** Users that the value is about. */
  readonly contacts?: readonly CloudWebhookContact[];
  /** Errors of the phone number or of the change. */
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}

/** Call that began or ended. */
export interface CloudCall {
  /** Call id. */
  readonly id: string;
  /** Phone number of the caller. */
  readonly from?: string;
  /** Phone number of the callee. */
  readonly to?: string;
  /** `connect` or `terminate`; new values can be added. */
  readonly event?: string;
  /** Unix timestamp in seconds, as a string. */
  readonly timestamp?: string;
  /** Who called: the user or the business; new values can be added. */
  readonly direction?: string;
  /** Offer or answer of WebRTC, with its type. */
  readonly session?: { readonly sdp_type?: string; readonly sdp?: string };
  /** Result of a call that ended; new values can be added. */
  readonly status?: string;
  /** Unix timestamp of the start, in seconds, as a string, if the call was accepted. */
  readonly start_time?: string;
  /** Unix timestamp of the end, in seconds, as a string, if the call was accepted. */
  readonly end_time?: string;
  /** Duration in seconds, if the call was accepted. */
  readonly duration?: number;
  /** The text that the call was made with. */
  readonly biz_opaque_callback_data?: string;
  readonly [member: string]: unknown;
}

/** Value of the field `calls`: calls, or statuses of calls (`RINGING`, `ACCEPTED`, `REJECTED`). */
export interface CloudCallsValue extends OfNumber {
  /** Calls that began or ended. */
  readonly calls?: readonly CloudCall[];
  /** Statuses of calls: `RINGING`, `ACCEPTED` or `REJECTED`. */
  readonly statuses?: readonly CloudMessageStatus[];
}

/** Change of a flow or of its endpoint. */
export interface CloudFlowsValue {
  /** `FLOW_STATUS_CHANGE`, `ENDPOINT_ERROR_RATE`, ...; new values can be added. */
  readonly event?: string;
  /** Text of the event. */
  readonly message?: string;
  /** Flow id. */
  readonly flow_id?: string | number;
  /** Status of the flow before the change. */
  readonly old_status?: string;
  /** Status of the flow after the change. */
  readonly new_status?: string;
  /** Share of the requests to the endpoint that failed. */
  readonly error_rate?: number;
  /** Threshold that the value of the alert passed. */
  readonly threshold?: number;
  /** State of the alert; new values can be added. */
  readonly alert_state?: string;
  /** Errors of the flow or of its endpoint, with their counts. */
  readonly errors?: readonly Data[];
  readonly [member: string]: unknown;
}

/** Change of a group. */
export interface CloudGroupChange {
  /** Unix timestamp in seconds. */
  readonly timestamp?: string | number;
  /** Group id. */
  readonly group_id?: string;
  /** `group_create`, `group_participants_add`, `group_settings_update`, ...; new values can be added. */
  readonly type?: string;
  /** Id of the request that led to it. */
  readonly request_id?: string;
  /** Subject of the group. */
  readonly subject?: string;
  /** Description of the group. */
  readonly description?: string;
  /** Link to join the group. */
  readonly invite_link?: string;
  /** Whether the business approves who joins; new values can be added. */
  readonly join_approval_mode?: string;
  /** Reason of the change. */
  readonly reason?: string;
  /** Participants who joined or were added. */
  readonly added_participants?: readonly Data[];
  /** Participants who left or were removed. */
  readonly removed_participants?: readonly Data[];
  /** Participants for whom the request failed, with errors. */
  readonly failed_participants?: readonly Data[];
  /** Errors of the request. */
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}

/** Value of the fields about groups. */
export interface CloudGroupsValue extends OfNumber {
  /** Changes of groups. */
  readonly groups?: readonly CloudGroupChange[];
}

/** Earlier messages of a number of the Business app; chunks come in any order. */
export interface CloudHistoryValue extends OfNumber {
  /** Chunks of the history with their phase, order and progress in percent, or the error if it is not shared. */
  readonly history?: readonly {
    readonly metadata?: { readonly phase?: number; readonly chunk_order?: number; readonly progress?: number };
    readonly threads?: readonly { readonly id?: string; readonly messages?: readonly CloudReceivedMessage[] }[];
    readonly errors?: readonly CloudWebhookError[];
  }[];
}

/** Contacts of the Business app. */
export interface CloudAppStateSyncValue extends OfNumber {
  /** Contacts that were added, changed or removed in the app. */
  readonly state_sync?: readonly {
    readonly type?: string;
    readonly contact?: {
      readonly full_name?: string;
      readonly first_name?: string;
      readonly phone_number?: string;
      readonly user_id?: string;
      readonly username?: string;
      readonly country_code?: string;
    };
    /** `add` or `remove`. */
    readonly action?: string;
    readonly metadata?: { readonly timestamp?: string };
  }[];
}

/** Messages that the business sent with the Business app. */
export interface CloudMessageEchoesValue extends OfNumber {
  /** Messages that the business sent; `to` is the recipient. */
  readonly message_echoes?: readonly (CloudReceivedMessage & { readonly to?: string })[];
}

/** Whether users want marketing messages. */
export interface CloudUserPreferencesValue extends OfNumber {
  /** Preferences that users changed. */
  readonly user_preferences?: readonly {
    readonly wa_id?: string;
    readonly user_id?: string;
    readonly detail?: string;
    /** `marketing_messages`; new values can be added. */
    readonly category?: string;
    /** `stop` or `resume`. */
    readonly value?: string;
    readonly timestamp?: number | string;
  }[];
}
