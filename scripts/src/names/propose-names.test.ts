import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../spec/document.ts';
import { checkLock } from './check-lock.ts';
import { nameNotices } from './name-notices.ts';
import { deriveNames, type NameLock } from './names.ts';
import { proposeNames } from './propose-names.ts';

const empty: NameLock = { operations: {}, components: {} };
const page = { '200': { description: '', content: { 'application/json': { schema: { type: 'array', items: {} } } } } };

/** A description of operations, by `method path`. */
function description(operations: Readonly<Record<string, string | JsonObject>>, schemas: JsonObject = {}): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [key, value] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    const node = typeof value === 'string' ? { operationId: value } : value;
    paths[path] = { ...paths[path], [method]: { responses: {}, ...node } };
  }
  return { openapi: '3.1.0', paths, components: { schemas } };
}

const methodsOf = ({ operations }: NameLock) => Object.values(operations).map(({ method }) => method);

describe('names of a new description', () => {
  it('say what is done with what', () => {
    const root = description({
      'get /contacts': { operationId: 'contactsIndex', responses: page },
      'post /contacts': 'contactsAdd',
      'get /contacts/{id}': 'contactsShow',
      'patch /contacts/{id}': 'contactsEdit',
      'delete /contacts/{id}': 'contactsDrop',
      'post /contacts/{id}/block': 'contactsBlock',
      'get /contacts/{id}/notes': { operationId: 'contactNotes', responses: page },
      'get /account': 'whoami',
    });
    expect(methodsOf(proposeNames(empty, root).lock)).toEqual([
      'contacts.list',
      'contacts.create',
      'contacts.get',
      'contacts.update',
      'contacts.delete',
      'contacts.block',
      'notes.list',
      'account.get',
    ]);
  });

  it('say that one row is got, also where its path has the plural and it holds an array', () => {
    const schema = { type: 'object', properties: { url: { type: 'string' }, filters: { type: 'array' } } };
    const responses = { '200': { description: '', content: { 'application/json': { schema } } } };
    const root = description({
      'get /services/{id}/webhooks': { operationId: 'fetchServiceWebhookConfiguration', responses },
      'get /services/{id}/hooks': { operationId: 'getHookList', responses },
    });
    expect(methodsOf(proposeNames(empty, root).lock)).toEqual(['webhooks.get', 'hooks.list']);
  });

  it('say that rows are listed where the response holds them, whatever number the id has', () => {
    const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
    const responses = (schema: JsonObject): JsonObject => ({
      '200': { description: '', content: { 'application/json': { schema } } },
    });
    const array = { type: 'array', items: object({}) };
    const root = description({
      'get /user/my/newsletters': {
        operationId: 'userMyNewsletter',
        tags: ['user'],
        responses: responses(object({ code: { type: 'string' }, results: object({ data: array }) })),
      },
      'get /accounts': { operationId: 'getAccount', responses: responses(object({ userAccounts: array })) },
      // What a webhook has are no webhooks.
      'get /webhooks': {
        operationId: 'getWebhook',
        responses: responses(object({ webhook: object({ data: array }) })),
      },
    });
    expect(methodsOf(proposeNames(empty, root).lock)).toEqual(['newsletters.list', 'accounts.list', 'webhooks.get']);
  });

  it('are of what stands before a verb, and take a parameter of a framework for one', () => {
    const root = description({
      'post /users/delete/{id}': 'deleteUser',
      'get /users/{id}': 'getUser',
      'post /bots/:botId/messages/:id': 'sendMessage',
    });
    expect(methodsOf(proposeNames(empty, root).lock)).toEqual(['users.delete', 'users.get', 'messages.send']);
  });

  it('are those of functions where an action would begin with a digit', () => {
    const root = description({ 'post /brands/{id}/2fa_email': 'resend2faEmail' });
    const { lock } = proposeNames(empty, root);
    expect(methodsOf(lock)).toEqual(['brands.resend2faEmail']);
    expect(() => checkLock('names.lock.json', lock, root)).not.toThrow();
  });

  it('leave alone what a client has beside its resources', () => {
    const root = description({ 'get /raw': 'readRaw', 'get /then': 'readThen', 'get /provider': 'readProvider' });
    expect(methodsOf(proposeNames(empty, root).lock)).toEqual([
      'rawResource.get',
      'thenResource.get',
      'providerResource.get',
    ]);
    expect(methodsOf(deriveNames(root))).toEqual([
      'rawResource.readRaw',
      'thenResource.readThen',
      'providerResource.readProvider',
    ]);
  });

  it('are never given twice, nor taken from the generated code, whatever the vendor calls things', () => {
    const root = description(
      {
        'get /a/things': { operationId: 'list', responses: page },
        'get /b/things': { operationId: 'get things', responses: page },
        'put /things/{id}': 'GetThings',
        'patch /things/{id}': '9lives',
        'get /': 'class',
        'post /things:search': {},
      },
      { Client: {}, 'a.b': {}, '9': {}, GetThingsResult: {}, Ok: {} },
    );
    const { added, lock } = proposeNames(empty, root);
    expect(() => checkLock('names.lock.json', lock, root)).not.toThrow();
    expect(new Set(methodsOf(lock)).size).toBe(6);
    expect(added).toHaveLength(11);
    expect(lock.components['Ok']).toBe('Ok');
  });
});

describe('a name that something else has', () => {
  const root = description(
    {
      'get /a': 'list',
      'post /a': 'delete',
      'post /b': 'createShop',
      'get /b': 'toString',
      'get /c': { operationId: 'getPage', tags: ['constructor'] },
    },
    { Page: {}, Limiter: {}, GetPageResult: {}, Shop: {}, keyof: {}, 'io.k8s.api.v1.Pod': {}, 'a.b.c': {} },
  );
  const exported = ['createShop', 'Shop', 'Page', 'Limiter'];
  const { lock, renamed } = proposeNames(empty, root, undefined, exported);

  it('leaves an operation its id and one word more, and a schema its key and one word more', () => {
    expect(Object.values(lock.operations).map((entry) => entry.function)).toEqual([
      'listOperation',
      'deleteOperation',
      'createShopOperation',
      'toStringOperation',
      'getPage',
    ]);
    expect(lock.components).toEqual({
      Page: 'PageSchema',
      Limiter: 'LimiterSchema',
      GetPageResult: 'GetPageResultSchema',
      Shop: 'ShopSchema',
      keyof: 'Keyof',
      'io.k8s.api.v1.Pod': 'Pod',
      'a.b.c': 'ABC',
    });
    expect(() => checkLock('names.lock.json', lock, root, exported)).not.toThrow();
  });

  it('is told with what has it, and what only became camelCase is not', () => {
    const told = nameNotices(root, 'shop.yaml', renamed).map(({ pointer, problem }) => `${pointer}: ${problem}`);
    expect(told).toHaveLength(9);
    expect(told).toEqual(
      expect.arrayContaining([
        '/paths/~1a/post: operation "delete" is exported as deleteOperation, since "delete" also names a word of the language',
        '/components/schemas/Page: schema "Page" is exported as PageSchema, since "Page" also names an export of the package itself',
        '/components/schemas/GetPageResult: schema "GetPageResult" is exported as GetPageResultSchema, since "GetPageResult" also names a type of operation "getPage"',
      ]),
    );
  });

  it.each([
    ['a function', { operations: { x: { function: 'createShop', method: 'a.b' } }, components: {} }, '/operations/x'],
    [
      'a type of a function',
      { operations: { x: { function: 'page', method: 'a.b' } }, components: {} },
      '/operations/x',
    ],
    ['a type', { operations: { x: { function: 'x', method: 'a.b' } }, components: { Row: 'Page' } }, '/components/Row'],
    ['a resource', { operations: { x: { function: 'x', method: 'close.b' } }, components: {} }, '/operations/x/method'],
    ['a method', { operations: { x: { function: 'x', method: 'a.then' } }, components: {} }, '/operations/x/method'],
  ])('is refused in a lock for %s', (_, clashing, pointer) => {
    const one = description({ 'get /x': 'x' }, { Row: {} });
    const refused = () => checkLock('names.lock.json', clashing, one, ['createShop', 'Page', 'PageResult']);
    expect(refused).toThrow(expect.objectContaining({ pointer }));
  });
});

describe('names in other scripts', () => {
  it.each([
    ['получитьКонтакт', 'получитьКонтакт'],
    ['名前', '名前'],
    ['größe-ändern', 'größeÄndern'],
    ['e\u0301tat', '\u00e9tat'],
    ['👍 create', 'create'],
    ['1️⃣ first', 'operation1First'],
    ['👍', 'postContactsIdBlock'],
    ['\u3164', 'postContactsIdBlock'],
    ['__', 'postContactsIdBlock'],
    ['2024-01', 'postContactsIdBlock'],
  ])('are made of the letters of %s', (id, name) => {
    const root = description({ 'post /contacts/{id}/block': id });
    const [derived, { lock }] = [deriveNames(root), proposeNames(empty, root)];
    expect(derived.operations[id]?.function).toBe(name);
    // Without any letter a proposal is what the method says.
    expect(lock.operations[id]?.function).toBe(name === 'postContactsIdBlock' ? 'blockContact' : name);
    for (const one of [derived, lock]) expect(() => checkLock('names.lock.json', one, root)).not.toThrow();
  });

  it('name resources and methods too', () => {
    const root = description({ 'get /контакты/{id}': 'a', 'post /контакты/{id}/закрыть': 'b', 'get /👍': '👍' });
    expect(methodsOf(proposeNames(empty, root).lock)).toEqual(['контакты.get', 'контакты.закрыть', 'root.get']);
  });

  it('are refused in a lock where they are not composed, or cannot be seen', () => {
    const root = description({ 'get /x': 'x' });
    for (const name of ['e\u0301tat', 'a\u200db', '\u3164'])
      expect(() =>
        checkLock('names.lock.json', { operations: { x: { function: name, method: 'a.b' } }, components: {} }, root),
      ).toThrow('is no identifier');
  });
});

describe('names with another description', () => {
  const before = description({ 'get /contacts': 'index' }, { ContactSchema: { type: 'string' } });
  const lock: NameLock = {
    operations: { index: { function: 'listContacts', method: 'contacts.list' } },
    components: { ContactSchema: 'Contact' },
  };
  const propose = (operations: Readonly<Record<string, string>>, schemas: Record<string, Json>) =>
    proposeNames(lock, description(operations, schemas), before);

  it('stay, and what is new gets one beside them that is free', () => {
    const proposal = propose(
      { 'get /contacts': 'index', 'post /contacts': 'listContacts' },
      { ContactSchema: { type: 'string' }, Contact: {} },
    );
    expect(proposal.lock.operations['index']).toEqual(lock.operations['index']);
    expect(proposal.added.map(({ name }) => name)).toEqual(['listContacts2', 'Contact2']);
    expect(proposal).toMatchObject({ moved: [], removed: [], mayRename: false });
  });

  it('stay where the vendor renames alone', () => {
    const proposal = propose({ 'get /contacts': 'contactsList' }, { Person: { type: 'string' } });
    expect(proposal.lock.operations).toEqual({ contactsList: lock.operations['index'] });
    expect(proposal.lock.components).toEqual({ Person: 'Contact' });
    expect(proposal).toMatchObject({ added: [], removed: [], mayRename: false });
    expect(proposal.moved).toHaveLength(2);
  });

  it('go with what is gone', () => {
    const { lock: next, mayRename, removed } = propose({}, {});
    expect(next).toEqual(empty);
    expect(removed.map(({ name }) => name)).toEqual(['listContacts', 'Contact']);
    expect(mayRename).toBe(false);
  });

  it('may be other names of the same where something comes as something goes', () => {
    expect(propose({ 'get /people': 'people' }, {}).mayRename).toBe(true);
    expect(propose({ 'get /contacts': 'index' }, { Person: { type: 'object' } }).mayRename).toBe(true);
    // Of another kind it is no rename.
    expect(propose({ 'get /contacts': 'index', 'get /people': 'people' }, {}).mayRename).toBe(false);
  });
});
