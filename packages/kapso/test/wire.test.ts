import { describe, expect, it } from 'vitest';

import { resources } from '../src/generated/operations.ts';
import { recorded } from './support/recorded.ts';
import { wireOfAutomation } from './support/wire-of-automation.ts';
import { wireOfMessaging } from './support/wire-of-messaging.ts';
import { wireOfProjects } from './support/wire-of-projects.ts';
import { wireOfRecords } from './support/wire-of-records.ts';
import { wireOfTeams } from './support/wire-of-teams.ts';

const rows = [...wireOfMessaging, ...wireOfProjects, ...wireOfTeams, ...wireOfAutomation, ...wireOfRecords];

describe('on the wire', () => {
  it('is tried for every operation', () => {
    const names = Object.entries(resources).flatMap(([resource, methods]) =>
      Object.keys(methods).map((method) => `${resource}.${method}`),
    );
    expect([...new Set(rows.map(({ name }) => name))].toSorted()).toEqual(names.toSorted());
  });

  it.each(rows)('$name is $line', async ({ send, line, body }) => {
    const { kapso, requests } = recorded();
    await send(kapso);
    const [request] = requests;
    if (!request || requests.length !== 1) throw new Error(`There were ${requests.length} requests.`);
    expect(`${request.method} ${request.url}`).toBe(line.replace(' ', ' https://api.kapso.ai/platform/v1'));
    expect(request.headers.get('x-api-key')).toBe('kapso-key');
    expect(request.headers.get('authorization')).toBeNull();
    expect(request.headers.get('content-type')).toBe(body === undefined ? null : 'application/json');
    expect(request.body === null ? undefined : await request.text()).toBe(body);
  });
});
