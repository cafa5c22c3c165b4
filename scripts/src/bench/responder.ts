import { type RunningProcess, startProcess } from './process.ts';

/** How the server is started. */
export interface ResponderArgument {
  /** Time before each answer, in milliseconds. */
  readonly latencyMs: number;
}

/** What the server says when it listens. */
export interface ResponderMessage {
  readonly url: string;
  readonly bytesPerItem: number;
}

/** Starts the server in a process of its own, so that its work is nobody's figure. */
export function startResponder(latencyMs: number): Promise<RunningProcess<ResponderMessage>> {
  const argument: ResponderArgument = { latencyMs };
  return startProcess('responder-process', argument);
}
