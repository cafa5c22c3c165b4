import { join } from 'node:path';

import type { ClientOptions, Validator } from '@wa-clients/core';
import type { OperationSchemas, ValidationModes } from '@wa-clients/core/schemas';
import type { DescribedRoutes, Fake, FakeDescription } from '@wa-clients/core/testing';

import { type DescribedInput, descriptionInputs } from '../../../src/generate/description-inputs.ts';
import type { GenerateInput } from '../../../src/generate/generate-files.ts';
import { upperFirst } from '../../../src/names/words.ts';
import { root } from '../../../src/run-tool.ts';
import { exported } from '../exported.ts';
import { withTestCredentials } from '../with-test-credentials.ts';

/** A fake with its rows. */
export type DescribedFake = Fake & Pick<DescribedRoutes, 'collection'>;

/** What the fakes of all providers can be told. */
export interface DescribedFakeOptions {
  readonly apiKey?: string;
  readonly contacts?: number;
  readonly rows?: number;
  readonly schemas?: OperationSchemas;
}

/** A provider whose fake is held against its description. */
export interface TestedProvider {
  readonly provider: string;
  /** What the description is called: `kapso/platform`. */
  readonly label: string;
  /** Name of a further description, whose operations have an address of their own. */
  readonly service: string | undefined;
  readonly input: GenerateInput;
  readonly description: FakeDescription;
  readonly schemas: {
    readonly operationSchemas: OperationSchemas;
    readonly validator: (modes: ValidationModes) => Validator;
  };
  readonly makeFake: (options: DescribedFakeOptions) => DescribedFake;
  readonly makeClient: (options: ClientOptions & { readonly baseUrl: string }) => object;
  /** Paths of lists, made by hand, that ignore filters which they cannot read, as the provider does. */
  readonly ignoresFilters: readonly string[];
  /** Values of path parameters that the fake knows one of. */
  readonly context: Readonly<Record<string, string>>;
  /** Operations that are described and not built: every call answers 501. */
  readonly notBuilt: readonly string[];
  /** Statuses of successes that depend on what is sent, where they are not the first that is described. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Brings the first rows into the state that an operation asks for; gives members of its input. */
  readonly prepared: Readonly<Record<string, Prepare>>;
}

/** What is done before an operation. */
type Prepare = (fake: DescribedFake) => Readonly<Record<string, unknown>>;

/** The first row of a collection gets members. */
function first(collection: string, members: object, ...parents: readonly string[]): Prepare {
  return (fake) => (Object.assign(fake.collection(collection, ...parents)[0] ?? {}, members), {});
}

const withLabel: Prepare = (fake) => ({ label_id: fake.collection('labels')[0]?.['id'] });

/** The first row has the first label. */
function withLabelOn(collection: string): Prepare {
  return (fake) => {
    const { label_id: label } = withLabel(fake);
    const { labels } = (fake as unknown as { readonly data: { readonly labels: Map<unknown, Set<unknown>> } }).data;
    labels.set(fake.collection(collection)[0]?.['id'], new Set([label]));
    return { label_id: label };
  };
}

/** The first conversation has messages for some pages. */
const withMessages: Prepare = (fake) => {
  const rows = fake.collection('conversationMessages', String(fake.collection('conversations')[0]?.['uniqueId']));
  const [sample] = fake.collection('messages');
  while (rows.length < 12) {
    const uniqueId = `00000000-0000-4000-8000-${String(rows.length).padStart(12, '0')}`;
    rows.push({ ...sample, uniqueId });
  }
  return {};
};

const approval = {
  id: '11111111-1111-4111-8111-111111111111',
  status: 'pending',
  tool_name: 'made-up',
  parameters: {},
};
const waiting = first('agentRuns', {
  status: 'waiting_for_approval',
  pending_approval: { ...approval, created_at: '2026-01-02T03:04:05Z' },
});
const withApproval: Prepare = (fake) => ({ ...waiting(fake), approval_id: approval.id });
const deployed = first('functions', { status: 'deployed' });

/** What is known of a provider beyond its description. */
type Quirks = Partial<Pick<TestedProvider, 'context' | 'ignoresFilters' | 'notBuilt' | 'prepared' | 'statuses'>>;

const quirks: Readonly<Record<string, Quirks>> = {
  gateway: {
    context: { session: 'sess_01HZX' },
    notBuilt: ['channels.create', 'channels.mute', 'channels.unfollow', 'groupMembers.approve'],
  },
  kapso: {
    context: { phone_number_id: '1234567890', business_account_id: '102290129340398' },
    // A definition of a name that is new.
    statuses: { 'eventDefinitions.create': 201 },
    ignoresFilters: ['/whatsapp/contacts'],
    prepared: {
      'broadcasts.cancel': first('broadcasts', { status: 'scheduled' }),
      'broadcasts.schedule': () => ({ scheduled_at: '2999-01-01T00:00:00Z' }),
      'workflowExecutions.resume': first('workflowExecutions', { status: 'waiting' }),
      'agentRuns.resume': first('agentRuns', { status: 'paused' }),
      'agentRuns.approve': withApproval,
      'agentRuns.reject': withApproval,
      'functions.invoke': deployed,
      'mediaFiles.download': () => ({ token: 'token-of-media-id-1' }),
      'mediaFiles.upload': () => ({
        body: undefined,
        messaging_product: 'whatsapp',
        file: new Blob(['x'], { type: 'image/png' }),
      }),
      'messages.send': (fake) => {
        const from = '+15550100734';
        (fake as unknown as { readonly receive: (message: object) => void }).receive({ from });
        return { to: from };
      },
      'messages.sendMarketing': () => ({
        template: {
          name: 'order_update',
          language: { code: 'en_US' },
          components: [{ type: 'body', parameters: ['Ana', '17'].map((text) => ({ type: 'text', text })) }],
        },
      }),
      'functionSecrets.create': deployed,
      'functionSecrets.delete': deployed,
      'flowDataEndpoints.update': (fake) => (deployed(fake), { function_id: fake.collection('functions')[0]?.['id'] }),
      'notificationRoutes.upsert': (fake) => ({
        destination_id: fake.collection('notificationDestinations')[0]?.['id'],
      }),
    },
  },
  kirim: {
    context: { phone_number_id: '106540352242922' },
    prepared: {
      'contacts.attachLabel': withLabel,
      'contacts.bulkLabel': withLabel,
      'contacts.detachLabel': withLabelOn('contacts'),
      'conversations.attachLabel': withLabel,
      'conversations.detachLabel': withLabelOn('conversations'),
      'webhookDeliveries.bulkReplay': (fake) => ({
        subscription_id: fake.collection('webhookSubscriptions')[0]?.['id'],
      }),
    },
  },
  wapikit: {
    ignoresFilters: ['/contacts', '/conversations'],
    prepared: {
      'conversationMessages.list': withMessages,
      'conversations.assign': (fake) => ({ organizationMemberId: fake.collection('members')[0]?.['uniqueId'] }),
    },
  },
};

/** Loads every description of providers, each with the fake of its provider. */
export async function loadAllDescribed(ids: readonly string[]): Promise<TestedProvider[]> {
  const all = await Promise.all(ids.map(async (id) => await descriptionInputs(root, id)));
  return await Promise.all(all.flat().map(loadDescription));
}

async function loadDescription({ description: place, input }: DescribedInput): Promise<TestedProvider> {
  const { generated: folder, isFirst, label, name, provider: id } = place;
  const load = async (path: string) => (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
  const [index, schemas, testing, generated] = await Promise.all([
    load(`@wa-clients/${id}`),
    load(`@wa-clients/${id}/schemas`),
    load(`@wa-clients/${id}/testing`),
    load(join(root, folder, 'fake.ts')),
  ]);
  const makeClient = exported(index, `create${upperFirst(id)}`) as TestedProvider['makeClient'];
  const { context = {}, ignoresFilters = [], notBuilt = [], prepared = {}, statuses = {} } = quirks[id] ?? {};
  const description = generated['fakeDescription'] as FakeDescription;
  const unanswered = description.operations.filter((one) => one.unanswered !== undefined);
  return {
    provider: id,
    label,
    service: isFirst ? undefined : name,
    input,
    description,
    schemas: schemas as unknown as TestedProvider['schemas'],
    makeFake: exported(testing, `fake${upperFirst(id)}`) as TestedProvider['makeFake'],
    makeClient: (options) => makeClient(withTestCredentials(testing, options)),
    context,
    ignoresFilters,
    notBuilt: [...notBuilt, ...unanswered.map(({ operation }) => operation)],
    prepared,
    statuses,
  };
}
