import { describe, expect, it } from 'vitest';

import { createRouter, type Route } from './route.ts';

function routerOf(...templates: string[]) {
  const routes = templates.map((path): Route => ({
    operation: path,
    method: 'GET',
    path,
    handle: () => ({ status: 200 }),
  }));
  const find = createRouter(routes);
  return (path: string, method = 'GET') => {
    const found = find(method, path);
    return found && [found.route.path, found.params];
  };
}

describe('the router', () => {
  it('decodes what stands in the place of a parameter', () => {
    const find = routerOf('/chats/{cid}');
    expect(find('/chats/6281234567890%40s.whatsapp.net')).toEqual([
      '/chats/{cid}',
      { cid: '6281234567890@s.whatsapp.net' },
    ]);
    expect(find('/chats/a%2Fb')).toEqual(['/chats/{cid}', { cid: 'a/b' }]);
    expect(find('/chats/100%')).toEqual(['/chats/{cid}', { cid: '100%' }]);
  });

  it('finds fixed text that stands encoded in a URL', () => {
    const find = routerOf('/контакты/{id}/größe plus', '/用户');
    expect(find(new URL('https://a.example/контакты/ж/größe plus').pathname)).toEqual([
      '/контакты/{id}/größe plus',
      { id: 'ж' },
    ]);
    expect(find(new URL('https://a.example/用户').pathname)).toEqual(['/用户', {}]);
  });

  it('prefers fixed text to a parameter, whatever the order of the routes', () => {
    for (const templates of [
      ['/contacts/{lid}', '/contacts/check'],
      ['/contacts/check', '/contacts/{lid}'],
    ]) {
      const find = routerOf(...templates);
      expect(find('/contacts/check')).toEqual(['/contacts/check', {}]);
      expect(find('/contacts/checked')).toEqual(['/contacts/{lid}', { lid: 'checked' }]);
    }
  });

  it('tells a verb behind a colon from the parameter before it', () => {
    const find = routerOf('/sessions/{session}', '/sessions/{session}:start', '/groups/{gid}/members:approve');
    expect(find('/sessions/abc')).toEqual(['/sessions/{session}', { session: 'abc' }]);
    expect(find('/sessions/abc:start')).toEqual(['/sessions/{session}:start', { session: 'abc' }]);
    expect(find('/sessions/a:bc:start')).toEqual(['/sessions/{session}:start', { session: 'a:bc' }]);
    expect(find('/groups/1%40g.us/members:approve')).toEqual(['/groups/{gid}/members:approve', { gid: '1@g.us' }]);
  });

  it('tells paths of one form apart by what their parameters accept, and else takes the first', () => {
    const route = (path: string, accepts: (params: Readonly<Record<string, string>>) => boolean): Route => ({
      operation: path,
      method: 'GET',
      path,
      accepts,
      handle: () => ({ status: 200 }),
    });
    const find = createRouter([
      route('/{flow}', ({ flow = '' }) => flow.startsWith('flow-')),
      route('/{number}', ({ number = '' }) => /^\d+$/.test(number)),
      route('/{number}:start', () => false),
    ]);
    const found = (path: string) => find('GET', path)?.route.path;
    expect(found('/flow-1')).toBe('/{flow}');
    expect(found('/17')).toBe('/{number}');
    expect(found('/other')).toBe('/{flow}');
    // More literal text still comes first.
    expect(found('/17:start')).toBe('/{number}:start');
  });

  it('wants the query that stands in a template, and leaves its fragment to the client', () => {
    const find = routerOf('/items', '/items?view=short', '/folders#tree');
    const at = (query: string) =>
      createRouter(
        ['/items', '/items?view=short'].map((path) => ({
          operation: path,
          method: 'GET',
          path,
          handle: () => ({ status: 200 }),
        })),
      )('GET', '/items', new URLSearchParams(query))?.route.path;
    expect(at('view=short&more=1')).toBe('/items?view=short');
    expect(at('view=long')).toBe('/items');
    expect(find('/folders')).toEqual(['/folders#tree', {}]);
  });

  it('takes the value of a parameter that stands in the query of a template', () => {
    const [route] = ['/items?view=short&size={size}'].map((path) => ({
      operation: path,
      method: 'GET',
      path,
      handle: () => ({ status: 200 }),
    }));
    const find = createRouter(route ? [route] : []);
    const paramsOf = (query: string) => find('GET', '/items', new URLSearchParams(query))?.params;
    expect(paramsOf('view=short&size=a%20b')).toEqual({ size: 'a b' });
    expect(paramsOf('view=short')).toEqual({});
  });

  it('knows neither other methods nor longer, shorter or empty paths', () => {
    const find = routerOf('/a.b/{id}');
    expect(find('/a.b/1', 'POST')).toBeUndefined();
    for (const path of ['/a.b/1/2', '/a.b', '/a.b/', '/aXb/1', '/x/a.b/1']) expect(find(path), path).toBeUndefined();
  });
});
