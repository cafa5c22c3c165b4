type Data = Readonly<Record<string, unknown>>;

/** Workflow execution that failed or handed over to a human. */
export interface KapsoWorkflowExecutionPayload {
  /** Name of the event. */
  readonly event: string;
  /** Timestamp of the event (ISO 8601). */
  readonly occurred_at: string;
  /** Project id. */
  readonly project_id: string;
  /** Workflow id. */
  readonly workflow_id: string;
  /** Execution id. */
  readonly workflow_execution_id: string;
  /** Status of the execution: `handoff` or `failed`. */
  readonly status: string;
  /** Id by which your app tracks the execution. */
  readonly tracking_id?: string | null;
  /** Channel of the execution, such as WhatsApp. */
  readonly channel?: string | null;
  /** Conversation of the execution. */
  readonly whatsapp_conversation_id?: string | null;
  /** Why and from where the execution was handed over. */
  readonly handoff?: { readonly reason?: string; readonly source?: string };
  /** Why the execution failed. */
  readonly error?: { readonly message?: string };
}

/** Project event; its fields are known from a third-party client. */
export interface KapsoProjectEventPayload {
  /** Event id. */
  readonly id?: string;
  /** Name of the webhook event. */
  readonly event?: string;
  /** Name of the project event. */
  readonly name?: string;
  /** Timestamp of the event (ISO 8601). */
  readonly occurred_at?: string;
  /** Project id. */
  readonly project_id?: string;
  /** Conversation that the event belongs to. */
  readonly conversation_id?: string;
  /** Properties of the event. */
  readonly properties?: Data;
}

/** Agent run started through the API; known only from a third-party client. */
export interface KapsoAgentRunPayload {
  /** Event id. */
  readonly id?: string;
  /** Name of the event. */
  readonly event?: string;
  /** Timestamp of the event (ISO 8601). */
  readonly created_at?: string;
  /** The run with its status, result or error, and pending approval. */
  readonly data?: {
    readonly run_id?: string;
    readonly session_id?: string;
    readonly status?: string;
    readonly agent?: unknown;
    readonly result?: unknown;
    readonly pending_approval?: unknown;
    readonly error?: { readonly code?: string; readonly message?: string };
    readonly metadata?: unknown;
    readonly created_at?: string;
    readonly started_at?: string;
    readonly finished_at?: string;
    readonly status_url?: string;
  };
}
