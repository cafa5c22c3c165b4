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
    request: 'Find and change the calls that send values that are now rejected, before the update.',
    response: 'No change is required; handling of values that are no longer returned can be removed.',
  },
  widens: {
    request: 'No change is required; the new values can be sent from now on.',
    response: 'Handle the new values wherever the response is read, before the update.',
  },
  replaces: {
    request: 'Change the values that are sent.',
    response: 'Change the code that reads it.',
  },
  adds: { request: 'Use it if needed.', response: 'Use it if needed.' },
  loses: { request: 'Stop sending it.', response: 'Stop reading it, or find its replacement.' },
  notes: { request: 'Review it; no call must change.', response: 'Review it; no code that reads it must change.' },
  words: { request: 'No action.', response: 'No action.' },
};
