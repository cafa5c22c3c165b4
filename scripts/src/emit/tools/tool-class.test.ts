import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { toolClassOf } from './tool-class.ts';

/** The class of the one operation of a description, under a name. */
function classOf(method: string, name: string, path = '/things', hint?: string) {
  const operation = {
    responses: { '200': { description: 'Done.' } },
    ...(hint !== undefined && { 'x-tool-class': hint }),
  };
  const root: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { [path]: { [method.toLowerCase()]: operation } },
  };
  const [found] = readContract(root, deriveNames(root), 'openapi.json').operations;
  if (!found) throw new Error('There is no operation.');
  return toolClassOf(found, name, 'openapi.json');
}

describe('the class of a tool', () => {
  it.each([
    ['GET', 'contacts.list', 'reads'],
    ['GET', 'broadcasts.get', 'reads'],
    ['POST', 'logs.searchWithFilters', 'reads'],
    ['POST', 'contacts.create', 'writes'],
    ['PUT', 'settings.update', 'writes'],
    ['POST', 'messages.markRead', 'writes'],
    ['GET', 'sessions.start', 'writes'],
    ['POST', 'messages.send', 'sends'],
    ['POST', 'statuses.post', 'sends'],
    ['POST', 'things.post', 'writes'],
    ['POST', 'messages.create', 'sends'],
    ['PATCH', 'messages.update', 'sends'],
    ['POST', 'broadcasts.schedule', 'sends'],
    ['POST', 'functions.invoke', 'sends'],
    ['POST', 'phoneNumbers.requestCode', 'sends'],
    ['GET', 'messages.send', 'sends'],
    ['DELETE', 'contacts.delete', 'destroys'],
    ['DELETE', 'messages.send', 'destroys'],
    ['POST', 'sessions.logout', 'destroys'],
    ['POST', 'broadcastRecipients.clear', 'destroys'],
    ['GET', 'apiKeys.regenerate', 'destroys'],
  ])('of %s %s is %s', (method, name, expected) => {
    expect(classOf(method, name)).toBe(expected);
  });

  it('is that of the path, where its last part says that something is sent', () => {
    expect(classOf('POST', 'things.request', '/things/send_request')).toBe('sends');
    expect(classOf('POST', 'things.request', '/things/sender')).toBe('writes');
  });

  it('is what the overlay says before anything else, and nothing else than a class', () => {
    expect(classOf('POST', 'messages.send', '/things', 'writes')).toBe('writes');
    expect(() => classOf('GET', 'things.list', '/things', 'read')).toThrow(
      expect.objectContaining({ rule: 'tool-class', pointer: '/paths/~1things/get/x-tool-class' }),
    );
  });
});
