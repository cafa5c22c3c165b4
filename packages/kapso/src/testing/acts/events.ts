import type { OwnActs } from '@wa-clients/core/testing';

import { inner, type Members, refused, upserted } from './rows.ts';

/** Actions of event definitions, findings and notifications. */
export const eventActs: OwnActs = {
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
  // The resulting status is undocumented: an addressed finding is monitored.
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

/** Stores a decision about a finding in its verification. */
function verified(row: Members | undefined, status: string) {
  const before = inner(row, 'verification');
  if (before['id'] === undefined) return undefined;
  return { row: { verification: { ...before, status } }, answer: { verification_id: before['id'], status } };
}
