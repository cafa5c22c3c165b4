import type { Level } from '../change.ts';

/**
 * What a change does to the values of a schema, and so what it asks of whoever sends or reads them: a request may only
 * widen, a response may only narrow.
 */
export type Effect = 'narrows' | 'widens' | 'replaces' | 'adds' | 'loses' | 'notes' | 'words';

/** Levels of each effect by direction. */
export const effectLevels: Readonly<Record<Effect, Readonly<Record<'request' | 'response', Level>>>> = {
  narrows: { request: 'major', response: 'minor' },
  widens: { request: 'minor', response: 'major' },
  replaces: { request: 'major', response: 'major' },
  adds: { request: 'minor', response: 'minor' },
  loses: { request: 'major', response: 'major' },
  notes: { request: 'minor', response: 'minor' },
  words: { request: 'patch', response: 'patch' },
};

/** What a person can do about a change, by effect and direction, where the rule itself says nothing better. */
export const effectAdvice: Readonly<Record<Effect, Readonly<Record<'request' | 'response', string>>>> = {
  narrows: {
    request: 'Find the calls that send what is refused now and change them before the update.',
    response: 'Nothing has to change; handling of what no longer comes can go.',
  },
  widens: {
    request: 'Nothing has to change; the new values may be sent from now on.',
    response: 'Handle the new values wherever the answer is read before the update.',
  },
  replaces: {
    request: 'Rewrite what is sent there.',
    response: 'Rewrite what reads it.',
  },
  adds: { request: 'Use it when it helps.', response: 'Use it when it helps.' },
  loses: { request: 'Stop sending it.', response: 'Stop reading it, or find its replacement.' },
  notes: { request: 'Read it once; no call has to change.', response: 'Read it once; no reader has to change.' },
  words: { request: 'Nothing.', response: 'Nothing.' },
};
