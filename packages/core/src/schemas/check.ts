import type * as z from 'zod/v4/mini';

import { ownText } from './own-texts.ts';

/** A check on a value of one type. */
export type Check<Value> = (payload: z.core.ParsePayload<Value>) => void;

/** Makes a check that refuses a value with one of the texts of this library. */
export function check<Value>(holds: (value: Value) => boolean, message: string): Check<Value> {
  ownText(message);
  return (payload) => {
    if (!holds(payload.value)) payload.issues.push({ code: 'custom', message, input: payload.value });
  };
}
