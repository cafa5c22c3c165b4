import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { findDescriptions, findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { isObject, type Json, type JsonObject, member } from '../../src/spec/document.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { resolve } from '../../src/spec/resolve.ts';

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

/** Each description that sends the messages of the shared package. */
async function senders(): Promise<Map<string, JsonObject>> {
  const result = new Map<string, JsonObject>();
  for (const provider of findProviders(root)) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', provider, 'package.json'), 'utf8')) as Json;
    if (member(member(manifest, 'dependencies'), '@wa-clients/whatsapp') === undefined) continue;
    for (const { folder, label } of findDescriptions(root, provider)) {
      const { document } = await loadSpec(join(root, folder, 'openapi.yaml'), join(root, folder, 'overlay.yaml'));
      if ('SendMessageRequest' in schemasOf(document.root)) result.set(label, document.root);
    }
  }
  return result;
}

function schemasOf(description: JsonObject): Components {
  return member(member(description, 'components'), 'schemas') as JsonObject;
}

/** Read once: reading takes seconds. */
const loaded = senders();

/** What a message consists of: the fields that its type names, and what these contain. */
function isPartOfMessage(name: string): boolean {
  return /^(Send\w+Request|\w+Content|Carousel\w+|Interactive\w+|ContactCard|TemplateParameter|\w*TemplateComponent)$/.test(
    name,
  );
}

/** Where one description knows more of a message than the other, and why. */
const differences: Readonly<Record<string, string>> = {
  InteractiveContent: 'a call button is on the pages of Meta alone',
  SendMarketingRequest: 'a setting that Meta documents for marketing messages alone',
  SendMessageRequest: 'each has its own operations beside messages',
  SendStickerRequest: 'the same content under another name',
};

it('holds messages to the same limits in every description that sends them', async () => {
  const [[nameOfFirst, descriptionOfFirst] = ['', {}], ...others] = (await loaded).entries();
  const first = schemasOf(descriptionOfFirst);
  expect(others).not.toEqual([]);
  for (const [label, description] of others) {
    const schemas = schemasOf(description);
    const shared = Object.keys(schemas).filter((name) => isPartOfMessage(name) && name in first);
    expect(shared.length, label).toBeGreaterThan(30);
    for (const name of shared.filter((one) => !(one in differences))) {
      expect(rulesOf(schemas[name] ?? null), `${name} of ${label} beside that of ${nameOfFirst}`).toEqual(
        rulesOf(first[name] ?? null),
      );
    }
  }
});

/** What both send besides messages: a template to create, a profile, a PIN, a user name, a call. */
const operations = [
  '/{business_account_id}/message_templates',
  '/{phone_number_id}/whatsapp_business_profile',
  '/{phone_number_id}/register',
  '/{phone_number_id}',
  '/{phone_number_id}/username',
  '/{phone_number_id}/calls',
  '/{phone_number_id}/request_code',
  '/{phone_number_id}/verify_code',
];

/** Fields of which one description says more than the other, and why. */
const open: Readonly<Record<string, string>> = {
  data_localization_region: 'Kapso names no countries',
};

/** The schema of the JSON that a POST sends. */
function bodyOf(description: JsonObject, path: string): JsonObject {
  const content = member(member(member(member(description['paths'], path), 'post'), 'requestBody'), 'content');
  return resolve(description, member(member(content, 'application/json'), 'schema')) ?? {};
}

it.each(operations)('holds the fields of POST %s to the same limits in every description that has it', async (path) => {
  const [[, first] = ['', {}], ...others] = (await loaded).entries();
  for (const [label, description] of others) {
    const [own, fields] = [bodyOf(description, path), member(bodyOf(first, path), 'properties') as JsonObject];
    const shared = Object.entries(own['properties'] as JsonObject).filter(
      ([name]) => name in fields && !(name in open),
    );
    expect(shared, label).not.toEqual([]);
    for (const [name, rules] of shared)
      expect(rulesOf(rules), `${name} of ${label}`).toEqual(rulesOf(fields[name] ?? null));
    expect(rulesOf(own['allOf'] ?? null), label).toEqual(rulesOf(bodyOf(first, path)['allOf'] ?? null));
  }
});
