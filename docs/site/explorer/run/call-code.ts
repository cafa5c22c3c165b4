import type { OperationForm } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { ProviderBinding } from './provider-binding.ts';
import type { RunSettings } from './session.ts';
import { valueCode } from './value-code.ts';

/** What code says of a call beside its input. */
export interface CallCode {
  readonly form: OperationForm;
  readonly input: object;
  readonly settings: RunSettings;
  readonly pageSize: number | undefined;
  /** Base URL of the fake in the page. */
  readonly baseUrl: string;
}

/** The TypeScript that makes a call in an app, by the method of a client or by the function of the operation. */
export function callCode(binding: ProviderBinding, way: 'method' | 'function', call: CallCode): string {
  const { create, data, packageName } = binding;
  const { baseUrl, form, input, pageSize, settings } = call;
  const isMethod = way === 'method';
  const client = isMethod ? data.provider : 'client';
  const creator = isMethod ? create.client : create.bare;
  const isHere = settings.target === 'page';
  const names = [creator, ...(isHere ? [] : ['fromEnv']), ...(isMethod ? [] : [form.function])].join(', ');
  const filters = Object.keys(input).length === 0 && !form.needsInput ? '' : valueCode(input);
  const options = pageSize === undefined ? '' : `{ pageSize: ${pageSize} }`;
  const given = options === '' ? filters : `${filters === '' ? '{}' : filters}, ${options}`;
  const target = isMethod
    ? `${client}.${form.operation}(${given})`
    : `${form.function}(${[client, given].filter(Boolean).join(', ')})`;
  const { validation } = settings;
  return [
    `import { ${names} } from '${packageName}';`,
    ...(validation === 'off' ? [] : [`import { validator } from '${packageName}/schemas';`]),
    '',
    `const ${client} = ${creator}(${optionsCode(settings, data.needsBaseUrl ? baseUrl : undefined)});`,
    '',
    ...(form.list
      ? [`for await (const page of ${target}.pages()) {`, '  console.log(page.items, page.checkpoint);', '}']
      : [`const result = await ${target};`]),
    '',
  ].join('\n');
}

function optionsCode({ fault, target, validation }: RunSettings, baseUrl: string | undefined): string {
  const isHere = target === 'page';
  const address = isHere ? baseUrl : target.baseUrl;
  const members = [
    `apiKey: ${isHere ? "'test-key'" : "fromEnv('API_KEY')"}`,
    ...(address === undefined ? [] : [`baseUrl: ${valueCode(address)}`]),
    ...Object.entries(isHere ? (fault.options ?? {}) : {}).map(([name, value]) => `${name}: ${valueCode(value)}`),
    ...(validation === 'off' ? [] : [`validate: validator({ requests: '${validation}', responses: '${validation}' })`]),
  ];
  const line = `{ ${members.join(', ')} }`;
  return line.length <= 80 ? line : `{\n${members.map((one) => `  ${one},\n`).join('')}}`;
}
