import type { ClientOptions, Validator } from '@wa-clients/core';
import type { OperationSchemas, ValidationModes } from '@wa-clients/core/schemas';
import type { DescribedRoutes, Fake, FakeDescription } from '@wa-clients/core/testing';
import { createGateway } from '@wa-clients/gateway';
import * as gatewaySchemas from '@wa-clients/gateway/schemas';
import { fakeGateway } from '@wa-clients/gateway/testing';
import { createKapso } from '@wa-clients/kapso';
import * as kapsoSchemas from '@wa-clients/kapso/schemas';
import { fakeKapso } from '@wa-clients/kapso/testing';
import { createKirim } from '@wa-clients/kirim';
import * as kirimSchemas from '@wa-clients/kirim/schemas';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { createWapikit } from '@wa-clients/wapikit';
import * as wapikitSchemas from '@wa-clients/wapikit/schemas';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

import { fakeDescription as gateway } from '../../../../packages/gateway/src/generated/fake.ts';
import { fakeDescription as kapso } from '../../../../packages/kapso/src/generated/fake.ts';
import { fakeDescription as kirim } from '../../../../packages/kirim/src/generated/fake.ts';
import { fakeDescription as wapikit } from '../../../../packages/wapikit/src/generated/fake.ts';
import { type GenerateInput, providerInput } from '../../../src/generate/generate-files.ts';
import { root } from '../../../src/run-tool.ts';

/** A fake with its rows. */
export type DescribedFake = Fake & Pick<DescribedRoutes, 'collection'>;

/** What the fakes of all providers can be told. */
export interface DescribedFakeOptions {
  readonly contacts?: number;
  readonly rows?: number;
  readonly schemas?: OperationSchemas;
}

/** A provider whose fake is held against its description. */
export interface TestedProvider {
  readonly provider: string;
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
}

/** The providers of this repository, by name. */
export const describedProviders: Readonly<Record<string, TestedProvider>> = {
  kapso: {
    provider: 'kapso',
    input: providerInput(root, 'kapso'),
    description: kapso,
    schemas: kapsoSchemas,
    makeFake: fakeKapso,
    makeClient: createKapso,
    ignoresFilters: ['/whatsapp/contacts'],
    context: {},
  },
  gateway: {
    provider: 'gateway',
    input: providerInput(root, 'gateway'),
    description: gateway,
    schemas: gatewaySchemas,
    makeFake: fakeGateway,
    makeClient: createGateway,
    ignoresFilters: [],
    context: { session: 'sess_01HZX' },
  },
  kirim: {
    provider: 'kirim',
    input: providerInput(root, 'kirim'),
    description: kirim,
    schemas: kirimSchemas,
    makeFake: fakeKirim,
    makeClient: createKirim,
    ignoresFilters: [],
    context: { phone_number_id: '106540352242922' },
  },
  wapikit: {
    provider: 'wapikit',
    input: providerInput(root, 'wapikit'),
    description: wapikit,
    schemas: wapikitSchemas,
    makeFake: fakeWapikit,
    makeClient: createWapikit,
    ignoresFilters: ['/contacts', '/conversations'],
    context: {},
  },
};
