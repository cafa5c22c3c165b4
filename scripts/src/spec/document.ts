import type { Notice } from './notice.ts';

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** An object of JSON values. */
export interface JsonObject {
  [name: string]: Json;
}

/** A description or an overlay, read into plain JSON values. */
export interface SpecDocument {
  /** File that it came from, as the user named it. */
  readonly file: string;
  readonly root: JsonObject;
  /** What was read in another way than it is written. */
  readonly notices?: readonly Notice[];
}

/** Whether a value is an object, and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of a value, or undefined; inherited names such as `constructor` are never found. */
export function member(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The list that a value is; empty where it is none. */
export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** Sets an own member, `__proto__` included. */
export function setMember(object: JsonObject, name: string, value: Json): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  } else object[name] = value;
}
