import type { SpecDocument } from '../document.ts';
import { mostProblems } from '../limits.ts';
import { type RefusalFields, SpecRefusal } from '../refusal.ts';
import { walkDocument } from '../walk.ts';
import { checkCycles } from './cycles.ts';
import { checkLimitsAcross } from './limits-across.ts';
import { checkMembers } from './members.ts';
import { checkNames } from './names.ts';
import { checkParameter } from './parameter.ts';
import { checkReference } from './references.ts';
import { checkReferenceCircles } from './reference-circles.ts';
import type { Refuse } from './refuse.ts';
import { checkSchemaShape } from './schema-shape.ts';
import { checkFrame, checkShape } from './shape.ts';

/**
 * Refuses a description that must not be generated from.
 *
 * @throws SpecRefusal that names file, pointer, rule and remedy of everything that is wrong.
 */
export function admit({ file, root }: SpecDocument): void {
  collect(file, (refuse, throwAny) => {
    checkFrame(root, refuse);
    // Of what is no such description at all nothing more can be told.
    throwAny();
    checkShape(root, refuse);
    walkDocument(root, (visit) => {
      checkMembers(visit, refuse);
      checkNames(visit, refuse);
      checkReference(visit, root, refuse);
      if (visit.kind === 'schema') {
        checkSchemaShape(visit, refuse);
        checkLimitsAcross(visit, root, refuse);
      }
      if (visit.kind === 'parameter') checkParameter(visit, root, refuse);
    });
    checkReferenceCircles(root, refuse);
    checkCycles(root, refuse);
  });
}

/**
 * Refuses a description for what nobody writes by mistake, before an overlay or anything else looks at it.
 *
 * @throws SpecRefusal
 */
export function admitNames({ file, root }: SpecDocument): void {
  collect(file, (refuse) => {
    walkDocument(root, (visit) => checkNames(visit, refuse, true));
  });
}

/** Runs checks to their end, and refuses for all that they noted. */
function collect(file: string, check: (refuse: Refuse, throwAny: () => void) => void): void {
  const problems: RefusalFields[] = [];
  const seen = new Set<string>();
  const refuse: Refuse = (pointer, rule, problem, remedy) => {
    const key = JSON.stringify([pointer, rule, problem]);
    // A place can be reached by two checks.
    if (seen.has(key) || seen.size >= mostProblems) return;
    seen.add(key);
    problems.push({ file, pointer, rule, problem, remedy });
  };
  const throwAny = () => {
    const [first, ...others] = problems;
    if (first) throw new SpecRefusal(first, { others });
  };
  check(refuse, throwAny);
  throwAny();
}
