import type {
  CloudMessageStatus,
  CloudReceivedMessage,
  CloudWebhookContact,
  CloudWebhookError,
  CloudWebhookMetadata,
} from './message-value.ts';

type Data = Readonly<Record<string, unknown>>;

/** What values of a phone number have in common. */
interface OfNumber {
  readonly messaging_product?: string;
  readonly metadata?: CloudWebhookMetadata;
  readonly contacts?: readonly CloudWebhookContact[];
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}

/** Call that began or ended. */
export interface CloudCall {
  /** Call id. */
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** `connect` or `terminate`; new values can be added. */
  readonly event?: string;
  readonly timestamp?: string;
  readonly direction?: string;
  readonly session?: { readonly sdp_type?: string; readonly sdp?: string };
  readonly status?: string;
  readonly start_time?: string;
  readonly end_time?: string;
  readonly duration?: number;
  readonly biz_opaque_callback_data?: string;
  readonly [member: string]: unknown;
}

/** Value of the field `calls`: calls, or statuses of calls (`RINGING`, `ACCEPTED`, `REJECTED`). */
export interface CloudCallsValue extends OfNumber {
  readonly calls?: readonly CloudCall[];
  readonly statuses?: readonly CloudMessageStatus[];
}

/** Change of a flow or of its endpoint. */
export interface CloudFlowsValue {
  /** `FLOW_STATUS_CHANGE`, `ENDPOINT_ERROR_RATE`, ...; new values can be added. */
  readonly event?: string;
  readonly message?: string;
  readonly flow_id?: string | number;
  readonly old_status?: string;
  readonly new_status?: string;
  readonly error_rate?: number;
  readonly threshold?: number;
  readonly alert_state?: string;
  readonly errors?: readonly Data[];
  readonly [member: string]: unknown;
}

/** Change of a group. */
export interface CloudGroupChange {
  readonly timestamp?: string | number;
  readonly group_id?: string;
  /** `group_create`, `group_participants_add`, `group_settings_update`, ...; new values can be added. */
  readonly type?: string;
  /** Id of the request that led to it. */
  readonly request_id?: string;
  readonly subject?: string;
  readonly description?: string;
  readonly invite_link?: string;
  readonly join_approval_mode?: string;
  readonly reason?: string;
  readonly added_participants?: readonly Data[];
  readonly removed_participants?: readonly Data[];
  readonly failed_participants?: readonly Data[];
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}

/** Value of the fields about groups. */
export interface CloudGroupsValue extends OfNumber {
  readonly groups?: readonly CloudGroupChange[];
}

/** Earlier messages of a number of the Business app; chunks come in any order. */
export interface CloudHistoryValue extends OfNumber {
  readonly history?: readonly {
    readonly metadata?: { readonly phase?: number; readonly chunk_order?: number; readonly progress?: number };
    readonly threads?: readonly { readonly id?: string; readonly messages?: readonly CloudReceivedMessage[] }[];
    readonly errors?: readonly CloudWebhookError[];
  }[];
}

/** Contacts of the Business app. */
export interface CloudAppStateSyncValue extends OfNumber {
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
  readonly message_echoes?: readonly (CloudReceivedMessage & { readonly to?: string })[];
}

/** Whether users want marketing messages. */
export interface CloudUserPreferencesValue extends OfNumber {
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
