import { firstPage, id, other } from './ids.ts';
import type { WireRow } from './wire-row.ts';

const sorted = `sortBy=asc&${firstPage}`;

/** Organizations and what belongs to them. */
export const wireOfOrganizations: readonly WireRow[] = [
  {
    name: 'organizations.create',
    send: ({ organizations }) => organizations.create({ name: 'Acme' }),
    line: 'POST /organization',
    body: '{"name":"Acme"}',
  },
  {
    name: 'organizations.list',
    send: ({ organizations }) => organizations.list(),
    line: `GET /organization?${sorted}`,
  },
  {
    name: 'organizations.get',
    send: ({ organizations }) => organizations.get({ id }),
    line: `GET /organization/${id}`,
  },
  {
    name: 'organizations.update',
    send: ({ organizations }) =>
      organizations.update({ id, name: 'Acme', aiConfiguration: { model: 'Gpt4o', apiKey: 'sk' } }),
    line: `POST /organization/${id}`,
    body: '{"name":"Acme","aiConfiguration":{"model":"Gpt4o","apiKey":"sk"}}',
  },
  {
    name: 'organizations.transfer',
    send: ({ organizations }) => organizations.transfer({ id, newOwnerId: other }),
    line: `POST /organization/${id}/transfer`,
    body: `{"newOwnerId":"${other}"}`,
  },
  {
    name: 'organizations.switch',
    send: ({ organizations }) => organizations.switch({ organizationId: id }),
    line: 'POST /auth/switch',
    body: `{"organizationId":"${id}"}`,
  },
  {
    name: 'organizations.join',
    send: ({ organizations }) => organizations.join({ inviteSlug: 'a1' }),
    line: 'POST /auth/join-organization',
    body: '{"inviteSlug":"a1"}',
  },
  {
    name: 'aiConfiguration.get',
    send: ({ aiConfiguration }) => aiConfiguration.get(),
    line: 'GET /organization/ai-configuration',
  },
  {
    name: 'businessAccount.update',
    send: ({ businessAccount }) => businessAccount.update({ businessAccountId: '7', accessToken: 'EAA' }),
    line: 'POST /organization/whatsappBusinessAccount',
    body: '{"businessAccountId":"7","accessToken":"EAA"}',
  },
  { name: 'roles.list', send: ({ roles }) => roles.list(), line: `GET /rbac/roles?${sorted}` },
  {
    name: 'roles.create',
    send: ({ roles }) => roles.create({ name: 'Sales', permissions: ['Get:Contact'] }),
    line: 'POST /rbac/roles',
    body: '{"name":"Sales","permissions":["Get:Contact"]}',
  },
  { name: 'roles.get', send: ({ roles }) => roles.get({ id }), line: `GET /rbac/roles/${id}` },
  {
    name: 'roles.update',
    send: ({ roles }) => roles.update({ id, name: 'Sales', description: '', permissions: [] }),
    line: `POST /rbac/roles/${id}`,
    body: '{"name":"Sales","description":"","permissions":[]}',
  },
  { name: 'roles.delete', send: ({ roles }) => roles.delete({ id }), line: `DELETE /rbac/roles/${id}` },
  {
    name: 'tags.list',
    send: ({ tags }) => tags.list({ sortBy: 'desc' }),
    line: `GET /organization/tags?sortBy=desc&${firstPage}`,
  },
  {
    name: 'tags.create',
    send: ({ tags }) => tags.create({ label: 'vip' }),
    line: 'POST /organization/tags',
    body: '{"label":"vip"}',
  },
  { name: 'invites.list', send: ({ invites }) => invites.list(), line: `GET /organization/invites?${sorted}` },
  {
    name: 'invites.create',
    send: ({ invites }) => invites.create({ email: 'ada@example.com', accessLevel: 'Member' }),
    line: 'POST /organization/invites',
    body: '{"email":"ada@example.com","accessLevel":"Member"}',
  },
  { name: 'invites.get', send: ({ invites }) => invites.get({ slug: 'a1' }), line: 'GET /organization/invite/a1' },
  {
    name: 'invites.accept',
    send: ({ invites }) => invites.accept({ slug: 'a1' }),
    line: 'POST /organization/invite/a1/accept',
  },
  { name: 'members.list', send: ({ members }) => members.list(), line: `GET /organization/members?${sorted}` },
  { name: 'members.get', send: ({ members }) => members.get({ id }), line: `GET /organization/members/${id}` },
  {
    name: 'members.update',
    send: ({ members }) => members.update({ id, accessLevel: 'Owner' }),
    line: `POST /organization/members/${id}`,
    body: '{"accessLevel":"Owner"}',
  },
  {
    name: 'members.delete',
    send: ({ members }) => members.delete({ id }),
    line: `DELETE /organization/members/${id}`,
  },
  {
    name: 'members.updateRoles',
    send: ({ members }) => members.updateRoles({ id, updatedRoleIds: [other] }),
    line: `POST /organization/members/${id}/role`,
    body: `{"updatedRoleIds":["${other}"]}`,
  },
  { name: 'templates.list', send: ({ templates }) => templates.list(), line: 'GET /organization/templates' },
  {
    name: 'templates.get',
    send: ({ templates }) => templates.get({ id: '7' }),
    line: 'GET /organization/templates/7',
  },
  {
    name: 'phoneNumbers.list',
    send: ({ phoneNumbers }) => phoneNumbers.list(),
    line: 'GET /organization/phone-numbers',
  },
  {
    name: 'phoneNumbers.get',
    send: ({ phoneNumbers }) => phoneNumbers.get({ id: '7' }),
    line: 'GET /organization/phone-numbers/7',
  },
];
