// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 d8909d6e35711f1a0d45972de1723bfad7dcd46f9689d4c4ef15014a2ddebb90, generator 1.0.0.

import type { FakeDescription } from '@wa-clients/core/testing';

/** What the fake knows of every operation; all values are made up. */
export const fakeDescription: FakeDescription = {
  collections: [
    { name: 'contacts', path: '/api/v1/sessions/{session}/contacts', depth: 1, id: 'lid', idForm: { alphabet: '0123456789', prefix: '', suffix: '@lid', length: 15 }, parameter: 'lid', row: { businessName: 'Acme Corp', lid: '205227043110953@lid', name: 'Alice', phoneNumber: '6281234567890', source: 'dm' }, vary: { businessName: 'text', name: 'text' }, nullable: ['businessName', 'lid', 'name', 'phoneNumber', 'source'] },
    { name: 'chats', path: '/api/v1/sessions/{session}/chats', depth: 1, id: 'jid', idForm: { alphabet: '0123456789abcdefghjkmnpqrstvwxyz', prefix: 'made-up-', suffix: '', length: 6 }, parameter: 'cid', row: { archived: true, id: 1, jid: 'Made-up jid', lastMessageAt: 1767323045000, mutedUntil: 1767323045000, name: 'Made-up name', pinned: true, sessionId: 'session-id-137690', type: 'Made-up type', unreadCount: 1 }, vary: { archived: [true, false], name: 'text', pinned: [true, false] }, nullable: ['lastMessageAt', 'mutedUntil', 'name'] },
  ],
  operations: [
    { operation: 'contacts.list', method: 'GET', path: '/api/v1/sessions/{session}/contacts', status: 200, does: 'list', collection: 'contacts', items: 'data', strategies: ['cursor-token'], parameters: [{ name: 'source', in: 'query', values: ['dm', 'group'] }], errors: { '400': 0, '401': 0, '403': 0, '404': 1 }, sample: { data: [] } },
    { operation: 'contacts.get', method: 'GET', path: '/api/v1/sessions/{session}/contacts/{lid}', status: 200, does: 'get', collection: 'contacts', parents: [null, 'contacts'], resource: '', projected: true, errors: { '401': 0, '403': 0, '404': 1 }, sample: { dm: true, groups: [{ jid: 'Made-up jid', lastSeen: 1, name: 'Made-up name', role: 'Made-up role', tag: 'Made-up tag' }], identity: { businessName: 'Made-up business name', firstSeenAt: 1767323045000, id: 1, lid: 'Made-up lid', name: 'Made-up name', phoneJid: '15550100834', phoneNumber: '15550100734', updatedAt: 1767323045000 } } },
    { operation: 'chats.list', method: 'GET', path: '/api/v1/sessions/{session}/chats', status: 200, does: 'list', collection: 'chats', items: 'data', strategies: ['cursor-token'], errors: { '401': 0, '403': 0, '404': 1 }, sample: { data: [] } },
    { operation: 'chats.get', method: 'GET', path: '/api/v1/sessions/{session}/chats/{cid}', status: 200, does: 'get', collection: 'chats', parents: [null, 'chats'], resource: '', errors: { '401': 0, '403': 0, '404': 1 }, sample: { archived: true, id: 1, jid: 'Made-up jid', lastMessageAt: 1767323045000, mutedUntil: 1767323045000, name: 'Made-up name', pinned: true, sessionId: 'session-id-137690', type: 'Made-up type', unreadCount: 1 } },
  ],
  errors: [
    { error: { code: 'Made-up code', details: {}, message: 'Made-up message' } },
    { error: { code: 'not_found', details: { property1: null, property2: null }, message: 'session not found' } },
  ],
};
