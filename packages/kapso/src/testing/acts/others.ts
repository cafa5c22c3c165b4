import type { OwnActs } from '@wa-clients/core/testing';

import type { FakeKapsoData } from '../data.ts';
import { inner, type Members, refused, rowOnPath, upserted } from './rows.ts';

const day = 86_400_000;

/** What people, numbers, events and settings come to. */
export function otherActs({ assignees }: Pick<FakeKapsoData, 'assignees'>): OwnActs {
  return {
    'conversationAssignments.create': ({ request, rows, sent }) => {
      const { conversation_id: id = '' } = request.params;
      if (rows('conversationAssignments', id).some(({ active }) => active === true))
        return refused(422, 'Somebody is assigned already');
      assignees.set(id, String(sent['user_id']));
      return { row: { active: true } };
    },
    'conversationAssignments.update': ({ request, row, sent }) => {
      const { conversation_id: id = '' } = request.params;
      const isActive = sent['active'] ?? row?.['active'];
      if (isActive === true) assignees.set(id, String(sent['user_id'] ?? row?.['user_id']));
      else if (row?.['active'] === true) assignees.delete(id);
      return undefined;
    },
    // The link before it is revoked, and a new one lives for 30 days (docs).
    'setupLinks.create': ({ now, request, rows }) => {
      for (const link of rows('setupLinks', request.params['customer_id'] ?? ''))
        if (link['status'] === 'active') link['status'] = 'revoked';
      return { row: { expires_at: new Date(Date.parse(now) + 30 * day).toISOString() } };
    },
    // A number is known by the id that Meta gave it.
    'phoneNumbers.create': ({ rows, sent: { phone_number_id: id } }) =>
      rows('phoneNumbers').some((one) => one['id'] === id)
        ? refused(409, 'This number is connected already')
        : { row: { id, phone_number_id: id } },
    'displayNameRequests.create': ({ request, row }) => ({
      row: {
        requested_display_name: inner(request.body as Members, 'display_name_request')['new_display_name'],
        previous_display_name: row?.['display_name'] ?? null,
      },
    }),
    'flows.create': ({ now, request }) => ({
      row: {
        has_data_endpoint: false,
        flows_encryption_configured: false,
        ...((request.body as Members)['publish'] === true && { status: 'published', published_at: now }),
      },
    }),
    'flows.setupEncryption': ({ row }) => ({
      row: { flows_encryption_configured: true },
      answer: { status: row?.['flows_encryption_configured'] === true ? 'already_configured' : 'success' },
    }),
    'flowDataEndpoints.create': (act) => {
      Object.assign(rowOnPath(act, 'flows', 'flow_id') ?? {}, { has_data_endpoint: true });
      return { row: { status: 'draft' } };
    },
    'flowDataEndpoints.update': (act) => {
      const { function_id: id } = act.sent;
      const used = act.rows('functions').find((one) => one['id'] === id);
      if (!used) return refused(404, 'Function not found');
      if (used['status'] !== 'deployed') return refused(422, 'The function is not deployed');
      Object.assign(rowOnPath(act, 'flows', 'flow_id') ?? {}, {
        data_endpoint_function_id: id,
        has_data_endpoint: true,
      });
      const { endpoint_url, last_deployed_at, name, status } = used;
      return { row: { endpoint_url, function_name: name, last_deployed_at, status } };
    },
    'flowDataEndpoints.register': (act) =>
      rowOnPath(act, 'flows', 'flow_id')?.['flows_encryption_configured'] === true
        ? undefined
        : refused(422, 'The keys of the flow are not set up'),
    'eventDefinitions.list': ({ request, rows }) =>
      request.query.get('include_archived') === 'true'
        ? undefined
        : { answer: { data: rows('eventDefinitions').filter((one) => one['archived_at'] === null) } },
    'eventDefinitions.create': (act) => {
      const { description, property_schema: schema } = act.sent;
      const change = {
        archived_at: null,
        ...(description !== undefined && { description }),
        ...(schema !== undefined && { property_schema: schema }),
      };
      const { answer, isNew } = upserted(act, 'eventDefinitions', { by: ['name'], change });
      return { ...(answer && { answer }), status: isNew ? 201 : 200 };
    },
    'eventDefinitions.update': ({ now, request }) => {
      const { archived } = (request.body ?? {}) as Members;
      return archived === undefined ? undefined : { row: { archived_at: archived === true ? now : null } };
    },
    'eventDefinitions.delete': ({ row, rows }) => {
      const events = rows('events');
      const left = events.filter(({ name }) => name !== row?.['name']);
      events.splice(0, events.length, ...left);
      return undefined;
    },
    'findings.dismiss': ({ row }) => verified(row, 'dismissed'),
    // No document names the state: what is said to be dealt with is watched.
    'findings.markAddressed': ({ row }) => verified(row, 'monitoring'),
    'findings.startInvestigation': ({ row }) => {
      const investigation = { ...inner(row, 'investigation'), status: 'queued' };
      return {
        row: { investigation },
        answer: { investigation_id: inner(row, 'investigation')['id'], status: 'queued' },
      };
    },
    'notificationDestinations.create': (act) => upserted(act, 'notificationDestinations', { by: ['address'] }),
    'notificationRoutes.upsert': (act) =>
      act.rows('notificationDestinations').some(({ id }) => id === act.sent['destination_id'])
        ? upserted(act, 'notificationRoutes', { by: ['destination_id', 'event_key'] })
        : refused(404, 'Destination not found'),
  };
}

/** A decision about a finding: it stands in what is verified of it. */
function verified(row: Members | undefined, status: string) {
  const before = inner(row, 'verification');
  if (before['id'] === undefined) return undefined;
  return { row: { verification: { ...before, status } }, answer: { verification_id: before['id'], status } };
}
