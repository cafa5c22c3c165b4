import { onlyFrom, type OwnAct, type OwnActs } from '@wa-clients/core/testing';

import { inner, isMembers, lockedUpdate, type Members, refused, rowOnPath } from './rows.ts';

/** Definitions that were sent, by the row of their workflow, which lists show without it. */
const definitions = new WeakMap<object, unknown>();

/** Actions of workflows, functions and agent runs. */
export const workflowActs: OwnActs = {
  'workflows.create': ({ add, sent }) => {
    const { definition, ...members } = sent;
    const row = add('workflows', { ...members, lock_version: 1 });
    if (definition !== undefined) definitions.set(row, definition);
    return { instead: row };
  },
  'workflows.update': (act) => {
    const outcome = lockedUpdate(act);
    const { definition } = act.sent;
    if (act.row && definition !== undefined && !outcome?.refused) definitions.set(act.row, definition);
    return outcome;
  },
  'workflows.getDefinition': ({ row }) => ({
    answer: { data: { ...row, definition: shownDefinition(row && definitions.get(row)) } },
  }),
  'workflowExecutions.create': ({ row: workflow }) => ({
    row: { workflow: { id: workflow?.['id'], name: workflow?.['name'], status: workflow?.['status'] } },
  }),
  'workflowExecutions.update': onlyFrom(['running', 'waiting', 'handoff'], 422, ({ now }) => ({
    row: { last_event_at: now },
  })),
  'workflowExecutions.resume': onlyFrom(['waiting'], 422, ({ now, row }) => ({
    row: { status: 'running', last_event_at: now },
    answer: { requested_execution_id: row?.['id'] },
  })),
  'workflowTriggers.create': ({ sent }) => ({ row: { triggerable: triggerOf(sent) } }),
  'workflowTriggers.replace': ({ add, request, rows }) => {
    const { workflow_id: id = '' } = request.params;
    const { triggers } = request.body as Members;
    if (!Array.isArray(triggers) || !triggers.every(isMembers))
      return refused(422, 'triggers must be a list of objects');
    rows('workflowTriggers', id).length = 0;
    for (const one of triggers) add('workflowTriggers', { ...pick(one), triggerable: triggerOf(one) }, id);
    return { answer: { data: rows('workflowTriggers', id) } };
  },
  'functions.update': lockedUpdate,
  'functions.invoke': onlyFrom(['deployed'], 422),
  'functionSecrets.create': onlyFrom(['deployed'], 422, ({ sent }) => ({
    row: { type: typeof sent['value'] === 'object' ? 'json' : 'text' },
  })),
  'functionSecrets.delete': (act) => {
    const owner = rowOnPath(act, 'functions', 'function_id');
    return owner?.['status'] === 'deployed' ? undefined : refused(422, 'The function is not deployed');
  },
  'agentRuns.create': ({ request }) => ({ row: { prompt: inner(request.body as Members, 'input')['prompt'] ?? null } }),
  'agentRuns.pause': onlyFrom(['queued', 'running', 'waiting_for_approval'], 409),
  'agentRuns.resume': onlyFrom(['paused'], 409, () => ({ row: { status: 'running', paused_at: null } })),
  'agentRuns.cancel': onlyFrom(['queued', 'running', 'paused', 'waiting_for_approval'], 409, ({ now }) => ({
    row: { finished_at: now },
  })),
  'agentRuns.approve': decided(),
  // The resulting status is undocumented: a run whose tool call was rejected continues without it.
  'agentRuns.reject': decided(),
};

/** Resolves the approval in the path while the run is waiting for it. */
function decided(): OwnAct {
  return onlyFrom(['waiting_for_approval'], 409, ({ request, row }) =>
    inner(row, 'pending_approval')['id'] === request.params['approval_id']
      ? { row: { status: 'running', pending_approval: null } }
      : refused(404, 'Approval not found'),
  );
}

/** Extracts the trigger details from the request body. */
function triggerOf({ active: _active, trigger_type: _type, ...others }: Members): Members {
  return others;
}

function pick({ active = true, trigger_type }: Members): Members {
  return { active, trigger_type, display_name: null };
}

/** A definition with what Kapso tells of each node beside what was sent. */
function shownDefinition(definition: unknown): Members {
  const { nodes, edges = [] } = Object(definition) as Members;
  const shown = (Array.isArray(nodes) ? nodes.filter(isMembers) : []).map((node) => {
    const data = inner(node, 'data');
    return {
      position: { x: 0, y: 0 },
      ...node,
      data: { config: {}, display_name: String(data['node_type'] ?? node['type']), ...data },
    };
  });
  return { ...(Object(definition) as Members), nodes: shown, edges };
}
