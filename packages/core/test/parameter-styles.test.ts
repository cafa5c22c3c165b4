import {
  asJson,
  call,
  deepObject,
  simpleHeader,
  keepReserved,
  keepReservedInPath,
  type Operation,
  styled,
  writeHeaders,
  writePath,
  writeQuery,
} from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import * as fc from 'fast-check';
import qs from 'qs';
import { parseTemplate } from 'url-template';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { failure } from './support/things.ts';

const get: Operation = { name: 'x.get', method: 'GET', path: '/x' };

/** The request that an operation makes of an input. */
async function sent(operation: Partial<Operation>, input: object): Promise<Request> {
  let request: Request | undefined;
  const fetch = onRequest(async (one: Request) => {
    request = one;
    return Response.json({});
  });
  await call(exampleClient('https://api.example.com', { fetch }), { ...get, ...operation }, input);
  return request as Request;
}

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(...Array.from("a!'()*~-_:/?#[]@$&+,;= %")), maxLength: 6 }),
  )
  .filter((value) => !/\p{Surrogate}/u.test(value));
const scalar = fc.oneof(text, fc.integer(), fc.boolean());
const list = fc.array(fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: fc.constant(null) }), {
  maxLength: 4,
});
const object = fc.dictionary(fc.constantFrom('R', 'g-1', 'B C'), fc.oneof(scalar, fc.constant(undefined)), {
  maxKeys: 3,
});
/** A list or an object without entries is as none for RFC 6570, but not for the package. */
const value = fc.oneof(scalar, list, object).filter((one) => {
  return typeof one !== 'object' || Object.values(one).some((entry) => entry !== null && entry !== undefined);
});

/** What stands for a style in a template of RFC 6570. */
const operators = { simple: '', label: '.', matrix: ';' } as const;

describe('a parameter of the path', () => {
  it.each(['simple', 'label', 'matrix'] as const)('is expanded in the style %s as RFC 6570 says', (style) => {
    fc.assert(
      fc.property(value, fc.boolean(), (one, explode) => {
        fc.pre(style !== 'label' || !explode || !JSON.stringify(one).includes('.'));
        // The package has "=" before an empty entry, against section 3.2.1 of the RFC.
        fc.pre(style !== 'matrix' || typeof one !== 'object' || !Object.values(one).includes(''));
        const template = parseTemplate(`{${operators[style]}color${explode ? '*' : ''}}`);
        expect(styled(style, explode)('color', one) ?? '').toBe(template.expand({ color: one as never }));
      }),
      { numRuns: 500, seed: 42 },
    );
  });

  it('that is an empty entry of a list in the style matrix is its name alone', () => {
    expect(styled('matrix', true)('color', ['', 'a'])).toBe(';color;color=a');
  });

  it('stands where the template has it, and is refused where nothing of it would be sent', async () => {
    const operation = {
      path: '/x/{list}/{id}/{flag}',
      write: { path: writePath({ list: styled('simple'), id: styled('matrix', true) }) },
    };
    const { url } = await sent(operation, { list: [1, new Date(0)], id: ['a/b', 'c'], flag: true });
    expect(url).toBe('https://api.example.com/x/1,1970-01-01T00%3A00%3A00.000Z/;id=a%2Fb;id=c/true');
    for (const none of [[], {}, [null], null, '']) {
      expect(await failure(sent(operation, { list: none, id: ['a'], flag: true }))).toMatchObject({
        code: 'request_invalid',
      });
    }
    expect(
      await failure(sent({ path: '/{id}', write: { path: writePath({ id: styled('label') }) } }, { id: '.' })),
    ).toMatchObject({
      code: 'request_invalid',
    });
  });

  it('keeps reserved characters that a path may have where the description allows them', async () => {
    const operation = {
      path: '/x/{file}',
      write: { path: writePath({ file: styled('simple', false, keepReservedInPath) }) },
    };
    const { url } = await sent(operation, { file: 'a/b c:d@e;f=1,2&3+4?#[%41%' });
    expect(url).toBe('https://api.example.com/x/a/b%20c:d@e;f=1,2&3+4%3F%23%5B%41%25');
    expect(await failure(sent(operation, { file: 'a/../b' }))).toMatchObject({ code: 'request_invalid' });
  });
});

describe('a query parameter', () => {
  it('is expanded in the style form as RFC 6570 says', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (one, explode) => {
        const template = parseTemplate(`{?color${explode ? '*' : ''}}`);
        const written = styled('form', explode)('color', one);
        expect(written === undefined ? '' : `?${written}`).toBe(template.expand({ color: one as never }));
      }),
      { numRuns: 500, seed: 42 },
    );
  });

  it('has the delimiter of its style as it is, and that within an entry encoded', async () => {
    const write = {
      query: writeQuery({
        csv: styled('form'),
        pipe: styled('pipeDelimited'),
        space: styled('spaceDelimited'),
        object: styled('pipeDelimited'),
        each: styled('pipeDelimited', true),
      }),
    };
    const input = {
      csv: ['a,b', 1],
      pipe: ['a|b', null, ''],
      space: ['a', true],
      object: { R: 1, G: 2 },
      each: ['a', 'b'],
    };
    const { url } = await sent({ write }, input);
    expect(url).toBe('https://api.example.com/x?csv=a%2Cb,1&pipe=a%7Cb|&space=a%20true&object=R|1|G|2&each=a&each=b');
  });

  it('is refused where a delimiter within an entry could not be told from one between two', async () => {
    const refused = {
      code: 'request_invalid',
      message: 'example x.get: an entry of "v" holds what separates entries.',
    };
    expect(
      await failure(sent({ write: { query: writeQuery({ v: styled('spaceDelimited') }) } }, { v: ['a b'] })),
    ).toMatchObject(refused);
    const path = { path: '/x/{v}', write: { path: writePath({ v: styled('label', true) }) } };
    expect(await failure(sent(path, { v: [1.5] }))).toMatchObject(refused);
    expect(
      (await sent({ ...path, write: { path: writePath({ v: styled('label') }) } }, { v: ['1.5', 'a,b'] })).url,
    ).toContain('/.1.5,a%2Cb');
    const matrix = { ...path, write: { path: writePath({ v: styled('matrix', true, keepReservedInPath) }) } };
    expect((await sent(matrix, { v: ['a;b'] })).url).toContain('/;v=a%3Bb');
  });

  it('that is an object of the style form is its fields, and sends nothing where it has none', async () => {
    const write = {
      query: writeQuery({ pageable: styled('form', true), none: styled('form', true), also: styled('form') }),
    };
    const { url } = await sent({ write }, { pageable: { page: 0, size: 2, sort: undefined }, none: {}, also: [] });
    expect(url).toBe('https://api.example.com/x?page=0&size=2');
  });

  it('that is a deep object is read back by qs, whatever is in it', () => {
    const leaf = text.map(String);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(
        fc.constantFrom('a', 'b_c', 'd-e'),
        fc.oneof({ maxDepth: 3 }, leaf, tie('list'), tie('tree')),
        {
          minKeys: 1,
          maxKeys: 3,
        },
      ),
      list: fc.array(fc.oneof({ maxDepth: 3 }, leaf, tie('tree')), { minLength: 1, maxLength: 3 }),
    }));
    fc.assert(
      fc.property(tree, (filter) => {
        expect(qs.parse(deepObject('filter', filter) ?? '', { depth: 10 })).toEqual({ filter });
      }),
      { numRuns: 300, seed: 42 },
    );
    expect(deepObject('filter', { a: null, b: [null, new Date(0)], c: {}, d: [] })).toBe(
      'filter%5Bb%5D%5B0%5D=1970-01-01T00%3A00%3A00.000Z',
    );
    expect(deepObject('filter', {})).toBeUndefined();
  });

  it('keeps reserved characters where the description allows them, and is read back by URLSearchParams', () => {
    const write = styled('form', false, keepReserved);
    expect(write('at', "/a?b:c@d;e=f,g$!'()*")).toBe("at=/a?b:c@d;e=f,g$!'()*");
    expect(write('at', ['a,b', 'c'])).toBe('at=a%2Cb,c');
    expect(write('at', '%2f%zz%')).toBe('at=%2f%25zz%25');
    fc.assert(
      fc.property(
        text.filter((one) => !/%[\da-f]{2}/i.test(one)),
        (one) => {
          expect([...new URLSearchParams(write('at', one))]).toEqual([['at', one]]);
        },
      ),
      { numRuns: 300, seed: 42 },
    );
  });

  it('of the type JSON is JSON', async () => {
    const write = { query: writeQuery({ filter: asJson(styled('form')) }) };
    const { url } = await sent({ write }, { filter: { x: [1, 'ü&'], at: new Date(0) } });
    expect(JSON.parse(new URL(url).searchParams.get('filter') ?? '')).toEqual({
      x: [1, 'ü&'],
      at: '1970-01-01T00:00:00.000Z',
    });
    expect(await failure(sent({ write }, { filter: { x: NaN } }))).toMatchObject({ code: 'request_invalid' });
  });

  it('named like a member that every object has is written as any other', async () => {
    const { url } = await sent(
      { write: { query: writeQuery({ a: deepObject }) } },
      { constructor: 'c', toString: 't' },
    );
    expect(url).toBe('https://api.example.com/x?constructor=c&toString=t');
  });

  it('goes behind the query that the path template has', async () => {
    const { url } = await sent(
      { path: '/x?action=find&as={as}', write: { query: writeQuery({}, '&') } },
      { as: 'a b', q: 1 },
    );
    expect(url).toBe('https://api.example.com/x?action=find&as=a%20b&q=1');
  });
});

describe('a header', () => {
  const operation = {
    headers: ['x-list', 'x-object', 'x-pairs', 'x-json', 'x-one', 'x-none'],
    write: {
      header: writeHeaders({
        'x-list': simpleHeader(),
        'x-object': simpleHeader(true),
        'x-pairs': simpleHeader(),
        'x-json': asJson(),
        'x-one': simpleHeader(),
      }),
    },
  };

  it('of a list or an object has its entries with commas between them', async () => {
    const { headers } = await sent(operation, {
      'x-list': ['a b', 1, null, true, new Date(0)],
      'x-object': { R: 1, G: 'x=y' },
      'x-pairs': { R: 1, G: 2 },
      'x-json': { é: '☃' },
      'x-one': 'a,b',
    });
    expect(headers.get('x-list')).toBe('a b,1,true,1970-01-01T00:00:00.000Z');
    expect(headers.get('x-object')).toBe('R=1,G=x=y');
    expect(headers.get('x-pairs')).toBe('R,1,G,2');
    expect(headers.get('x-json')).toBe(String.raw`{"\u00e9":"\u2603"}`);
    expect(headers.get('x-one')).toBe('a,b');
  });

  it('is left out where it is null or has no entries', async () => {
    const { headers } = await sent(operation, { 'x-none': null, 'x-list': [], 'x-object': { R: null } });
    for (const name of operation.headers) expect(headers.has(name)).toBe(false);
  });

  it('is refused where an entry holds what separates entries, or no header can carry it', async () => {
    for (const entries of [['a,b'], ['☃'], ['a\nb']])
      expect(await failure(sent(operation, { 'x-list': entries }))).toMatchObject({ code: 'request_invalid' });
  });
});

describe('a parameter with a style of its own', () => {
  it('is sent the same behind middleware', async () => {
    const operation: Operation = {
      ...get,
      path: '/x/{ids}?fixed=1',
      write: { path: writePath({ ids: styled('matrix', true) }), query: writeQuery({ csv: styled('form') }, '&') },
    };
    const urls: string[] = [];
    const fetch = onRequest(async ({ url }: Request) => {
      urls.push(url);
      return Response.json({});
    });
    const client = exampleClient('https://api.example.com', { fetch });
    const ask = () => call(client, operation, { ids: ['a', 'b/c'], csv: ['x', 'y'], more: ['1', '2'] });
    await ask();
    rawClient<{}>(client).use({ onRequest: () => undefined });
    await ask();
    expect(urls[1]).toBe(urls[0]);
    expect(urls[0]).toBe('https://api.example.com/x/;ids=a;ids=b%2Fc?fixed=1&csv=x,y&more=1&more=2');
  });
});
