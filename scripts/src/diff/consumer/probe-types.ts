/**
 * Types that the probes are written with.
 *
 * `Sent…` are the parts of a request, `Answer` the JSON of its successes. `Lost` names the members, however deep, that
 * the old type has and the new one lacks: assignability alone does not see an optional one go. A success that is not JSON
 * is handed over as it is, whatever its schema; one that had no body so far was not read at all.
 */
export const probeTypes = `
import type { Given } from './input-types';
type Kinds = 'query' | 'path' | 'header' | 'cookie';
type Sent<O, K extends Kinds> = O extends { parameters: { [P in K]?: infer V } } ? V : undefined;
type IsOptional<O, K extends Kinds> =
  O extends { parameters: infer P } ? (K extends keyof P ? ({} extends Pick<P, K> ? undefined : never) : undefined) : undefined;
export type SentPart<O, K extends Kinds> = Sent<O, K> | IsOptional<O, K>;
type ContentOf<B> = B extends { content: infer C } ? C : never;
export type SentMedia<O> = O extends { requestBody?: infer B } ? keyof ContentOf<NonNullable<B>> : never;
export type SentBody<O> = O extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : O extends { requestBody?: { content: infer C } }
    ? C[keyof C] | undefined
    : undefined;
type Listed = 200 | 201 | 202 | 203 | 204 | 205 | 206 | '2XX';
type Success<R> = [keyof R & Listed] extends [never] ? 'default' : Listed;
type Json = \`application/\${string}json\${string}\` | \`application/\${string}jsonl\${string}\` | \`text/event-stream\${string}\`;
type Unparsed = { readonly unparsed: true };
type Content<C> = [keyof C] extends [never] ? undefined : [Extract<keyof C, Json>] extends [never] ? Unparsed : C[Extract<keyof C, Json>];
type Body<R> = R extends { content: infer C } ? Content<C> : undefined;
export type Read<A> = [A] extends [undefined] ? unknown : A;
export type Answer<O> = O extends { responses: infer R } ? { [S in keyof R]: S extends Success<R> ? Body<R[S]> : never }[keyof R] : never;
type Keys<T> = T extends unknown ? keyof T : never;
type At<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type Shallower = [never, 0, 1, 2, 3, 4, 5, 6];
type Plain = string | number | boolean | bigint | symbol | null | undefined | Given;
export type Lost<O, N, D extends number = 7> = [D] extends [0]
  ? never
  : O extends Plain
    ? never
    : O extends readonly (infer A)[]
      ? Lost<A, Extract<N, readonly unknown[]>[number], Shallower[D]>
      : { [K in keyof O]-?: [Exclude<N, Plain>] extends [never] ? never : K extends Keys<Exclude<N, Plain>> ? Lost<O[K], At<Exclude<N, Plain>, K>, Shallower[D]> : K }[keyof O];
export type None<T> = [T] extends [never] ? true : T;
`;
