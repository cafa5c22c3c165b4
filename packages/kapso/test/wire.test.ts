import { describe, expect, it } from 'vitest';

import { resources } from '../src/generated/operations.ts';
import { recorded } from './support/recorded.ts';
import { wireOfAgents } from './support/wire-of-agents.ts';
import { wireOfFlows } from './support/wire-of-flows.ts';
import { wireOfMessaging } from './support/wire-of-messaging.ts';
import { wireOfProjects } from './support/wire-of-projects.ts';
import { wireOfRecords } from './support/wire-of-records.ts';
import { wireOfTeams } from './support/wire-of-teams.ts';
import { wireOfWebhooks } from './support/wire-of-webhooks.ts';
import { wireOfWhatsappMessages } from './support/wire-of-whatsapp-messages.ts';
import { wireOfWhatsappNumbers } from './support/wire-of-whatsapp-numbers.ts';
import { wireOfWorkflows } from './support/wire-of-workflows.ts';

const rows = [
  ...wireOfMessaging,
  ...wireOfProjects,
  ...wireOfTeams,
  ...wireOfFlows,
  ...wireOfRecords,
  ...wireOfAgents,
  ...wireOfWebhooks,
  ...wireOfWorkflows,
  ...wireOfWhatsappMessages,
  ...wireOfWhatsappNumbers,
];

describe('on the wire', () => {
  it('is tried for every operation', () => {
    const names = Object.entries(resources).flatMap(([resource, methods]) =>
      Object.keys(methods).map((method) => `${resource}.${method}`),
    );
    expect([...new Set(rows.map(({ name }) => name))].toSorted()).toEqual(names.toSorted());
  });

  it.each(rows)('$name is $line', async ({ body, isForm, isOpen, line, send }) => {
    const { kapso, requests } = recorded();
    await send(kapso);
    const [request] = requests;
    if (!request || requests.length !== 1) throw new Error(`There were ${requests.length} requests.`);
    expect(`${request.method} ${request.url}`).toBe(
      line.replace(' ', line.includes(' /meta/') ? ' https://api.kapso.ai' : ' https://api.kapso.ai/platform/v1'),
    );
    expect(request.headers.get('x-api-key')).toBe(isOpen ? null : 'kapso-key');
    expect(request.headers.get('authorization')).toBeNull();
    if (isForm) {
      expect([...(await request.formData()).keys()]).toContain('file');
      return;
    }
    expect(request.headers.get('content-type')).toBe(body === undefined ? null : 'application/json');
    expect(request.body === null ? undefined : await request.text()).toBe(body);
  });
});
