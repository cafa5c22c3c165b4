import { copyOf } from '../copy-of.ts';
import { type SpecDocument } from '../document.ts';
import type { Notice, Notify } from '../notice.ts';
import { walkDocument } from '../walk.ts';
import { mendEmpty } from './empty.ts';
import { mendEnumerated } from './enumerated.ts';
import { noticeEndless } from './endless.ts';
import { mendKeywords } from './keywords.ts';
import { mendLocalReferences } from './local-references.ts';
import { mendMapping } from './mappings.ts';
import { operationIdMender } from './operation-ids.ts';
import { mendPatterns } from './patterns.ts';
import { mendStatuses } from './statuses.ts';
import { mendHead, mendTexts } from './texts.ts';

/** A description in which everything that has a safe reading has it, and what was read so. */
export interface Mended {
  readonly document: SpecDocument;
  readonly notices: readonly Notice[];
}

/**
 * Reads what is not quite as the standard has it, or of no use to JavaScript, in the way that refuses nothing and sends
 * nothing that the description does not say; what has no such reading is left for admission to refuse.
 *
 * The input stays as it is.
 */
export function mend({ file, root }: SpecDocument): Mended {
  const notices: Notice[] = [];
  const notify: Notify = (pointer, rule, problem, remedy) => notices.push({ file, pointer, rule, problem, remedy });
  const mended = copyOf(root);
  mendHead(mended, notify);
  const is30 = String(mended['openapi']).startsWith('3.0');
  mendLocalReferences(mended, notify);
  const mendOperationId = operationIdMender(notify);
  walkDocument(mended, (visit) => {
    mendEmpty(visit, notify);
    mendTexts(visit, notify);
    if (visit.kind === 'operation') {
      mendOperationId(visit);
      mendStatuses(visit, notify);
    }
    if (visit.kind !== 'schema') return;
    mendKeywords(visit, is30, notify);
    mendEnumerated(visit, notify);
    mendMapping(visit, mended, notify);
  });
  mendPatterns(mended, notify);
  noticeEndless(mended, notify);
  return { document: { file, root: mended }, notices };
}
