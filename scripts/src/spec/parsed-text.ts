import type { Json } from './document.ts';
import type { Notice } from './notice.ts';
import type { InexactNumber } from './number-text.ts';
import type { SpelledValue } from './spelled-texts.ts';

/** What a text says, and what of it is not exactly as it is written. */
export interface ParsedText {
  readonly value: Json;
  readonly inexact: readonly InexactNumber[];
  readonly spelled: readonly SpelledValue[];
  readonly notices: readonly Notice[];
}
