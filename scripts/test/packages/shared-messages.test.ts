import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { findDescriptions, findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { isObject, type Json, type JsonObject, member } from '../../src/spec/document.ts';
import { loadSpec } from '../../src/spec/load.ts';

/** Components by name, as they are after the overlay. */
type Components = Readonly<Record<string, Json>>;

const texts = new Set(['description', 'example', 'examples', 'summary', 'title', 'x-evidence']);

/** What a component checks: all of it but texts for people. */
function rulesOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(rulesOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (texts.has(name) ? [] : [[name, rulesOf(inner)]])),
  );
}

/** The components of each description that sends the messages of the shared package. */
async function senders(): Promise<Map<string, Components>> {
  const result = new Map<string, Components>();
  for (const provider of findProviders(root)) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', provider, 'package.json'), 'utf8')) as Json;
    if (member(member(manifest, 'dependencies'), '@wa-clients/whatsapp') === undefined) continue;
    for (const { folder, label } of findDescriptions(root, provider)) {
      const { document } = await loadSpec(join(root, folder, 'openapi.yaml'), join(root, folder, 'overlay.yaml'));
      const schemas = member(member(document.root, 'components'), 'schemas') as JsonObject;
      if ('SendMessageRequest' in schemas) result.set(label, schemas);
    }
  }
  return result;
}

/** What a message consists of: the fields that its type names, and what these contain. */
function isPartOfMessage(name: string): boolean {
  return /^(Send\w+Request|\w+Content|Carousel\w+|Interactive\w+|TemplateParameter)$/.test(name);
}

/** Where one description knows more of a message than the other, and why. */
const differences: Readonly<Record<string, string>> = {
  InteractiveContent: 'a call button is on the pages of Meta alone',
  SendMarketingRequest: 'a setting that Meta documents for marketing messages alone',
  SendMessageRequest: 'each has its own operations beside messages',
  SendStickerRequest: 'the same content under another name',
};

it('holds messages to the same limits in every description that sends them', async () => {
  const [first, ...others] = (await senders()).entries();
  expect(others).not.toEqual([]);
  for (const [label, schemas] of others) {
    const shared = Object.keys(schemas).filter((name) => isPartOfMessage(name) && name in (first?.[1] ?? {}));
    expect(shared.length, label).toBeGreaterThan(30);
    for (const name of shared.filter((one) => !(one in differences))) {
      expect(rulesOf(schemas[name] ?? null), `${name} of ${label} beside that of ${first?.[0]}`).toEqual(
        rulesOf(first?.[1][name] ?? null),
      );
    }
  }
});
