import type { SpecDocument } from '../document.ts';
import { SpecRefusal } from '../refusal.ts';
import { walkDocument } from '../walk.ts';
import { checkCycles } from './cycles.ts';
import { checkMembers } from './members.ts';
import { checkNames } from './names.ts';
import { operationIdCheck } from './operation-ids.ts';
import { checkReference } from './references.ts';
import type { Refuse } from './refuse.ts';
import { checkSchemaShape } from './schema-shape.ts';
import { checkShape } from './shape.ts';

/**
 * Refuses a description that must not be generated from.
 *
 * @throws SpecRefusal that names file, pointer, rule and remedy.
 */
export function admit({ file, root }: SpecDocument): void {
  const refuse: Refuse = (pointer, rule, problem, remedy) => {
    throw new SpecRefusal({ file, pointer, rule, problem, remedy });
  };
  checkShape(root, refuse);
  const checkOperationId = operationIdCheck(refuse);
  walkDocument(root, (visit) => {
    checkMembers(visit, refuse);
    checkNames(visit, refuse);
    checkOperationId(visit);
    checkReference(visit, root, refuse);
    if (visit.kind === 'schema') checkSchemaShape(visit, refuse);
  });
  checkCycles(root, refuse);
}
