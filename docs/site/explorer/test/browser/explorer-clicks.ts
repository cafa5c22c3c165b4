import type { ExplorerData, OperationForm } from '../../../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { Page } from './browser.ts';
import { type ExplorerPage, explorerPage } from './explorer-page.ts';
import type { FakeProcess } from './fake-process.ts';

/** Something that a person does in the explorer; fails by an error. */
export interface Step {
  readonly name: string;
  readonly work: () => Promise<void>;
}

/** What a person tries in the explorer of a provider. */
export function explorerSteps(
  page: Page,
  data: ExplorerData,
  list: string,
  startFake: () => Promise<FakeProcess>,
): Step[] {
  const explorer = explorerPage(page);
  const forms = data.parts.flatMap(({ operations }) => operations);
  return [
    { name: 'a list is read to its end', work: () => readToTheEnd(page, explorer, list) },
    { name: 'a 503 is retried, which the log shows', work: () => seeRetries(explorer, list) },
    { name: 'a 429 is retried after its delay', work: () => seeRateLimit(explorer, list) },
    { name: 'an error has its fields', work: () => seeError(page, explorer, list) },
    { name: 'what is missing is said at its field', work: () => seeInputError(page, explorer, forms) },
    { name: 'the form is there again after a reload', work: () => reload(page, explorer, list) },
    { name: 'what was created is listed', work: () => createAndList(page, explorer, forms) },
    { name: 'a fake on this machine answers', work: () => callMachine(page, explorer, list, startFake) },
  ];
}

function assert(isTrue: boolean, problem: string): void {
  if (!isTrue) throw new Error(problem);
}

async function readToTheEnd(page: Page, explorer: ExplorerPage, list: string): Promise<void> {
  await explorer.open(list);
  assert(/^Page 1: \d+ items/.test(await explorer.run()), `it says ${await explorer.status.innerText()}`);
  assert((await page.locator('wa-explorer .checkpoint').innerText()).length > 20, 'there is no checkpoint');
  assert((await page.locator('wa-explorer .exchange').first().innerText()).includes('•••'), 'the key is not masked');
  const { pages, said } = await explorer.toTheEnd();
  assert(pages > 1 && /ended/.test(said), `after ${pages} pages it says ${said}`);
}

async function seeRetries(explorer: ExplorerPage, list: string): Promise<void> {
  await explorer.open(list);
  await explorer.fault('unavailable');
  const said = await explorer.run();
  const log = (await explorer.log()).join('\n');
  assert(said.startsWith('Page 1') && /attempt 3 ended.*200/.test(log), `it says ${said} and ${log}`);
  assert(log.match(/begins in \d+ ms/g)?.length === 2 && log.match(/503/g)?.length === 2, `the log says ${log}`);
}

async function seeRateLimit(explorer: ExplorerPage, list: string): Promise<void> {
  await explorer.fault('rate-limit');
  const said = await explorer.run();
  const log = (await explorer.log()).join('\n');
  assert(said.startsWith('Page 1') && /429[\s\S]*begins in 1\d{3} ms/.test(log), `it says ${said} and ${log}`);
  await explorer.open(list);
}

async function seeError(page: Page, explorer: ExplorerPage, list: string): Promise<void> {
  await explorer.open(list);
  await explorer.fault('down');
  const said = await explorer.run();
  const fields = await page.locator('wa-explorer dl').innerText();
  assert(
    said.startsWith('ServerError') && /attempts\s+3/.test(fields) && /retryable\s+true/.test(fields),
    `it says ${said} ${fields}`,
  );
  await explorer.fault('none');
}

async function seeInputError(page: Page, explorer: ExplorerPage, forms: readonly OperationForm[]): Promise<void> {
  const form = forms.find(({ fields }) => fields.some(isNeededText));
  const name = form?.fields.find(isNeededText)?.name ?? '';
  await explorer.open(form?.operation ?? '');
  await page
    .getByLabel(new RegExp(`^${name} `) as unknown as string)
    .first()
    .fill('');
  const said = await explorer.run();
  const invalid = page.locator('wa-explorer [aria-invalid=true]');
  const note = await page
    .locator(`wa-explorer #${(await invalid.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? 'none'}`)
    .innerText();
  assert(
    said.startsWith('The input is not complete') && note === 'This field is required.',
    `it says ${said}, and ${note}`,
  );
  const isFocused = await invalid.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
  assert(isFocused, 'the field is not focused');
}

async function reload(page: Page, explorer: ExplorerPage, list: string): Promise<void> {
  await explorer.open(list);
  const size = page.getByLabel('Page size');
  const hasSize = await size.isVisible();
  if (hasSize) await size.fill('7');
  await explorer.fault('unavailable');
  const address = await page.evaluate<string>('location.href');
  // Through another page, as somebody opens it who was given the link.
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  const said = await explorer.run();
  const log = (await explorer.log()).join('\n');
  assert(said.startsWith('Page 1') && /503/.test(log), `it says ${said} and ${log}`);
  const kept = await size.evaluate((node) => (node as HTMLInputElement).value);
  assert(!hasSize || kept === '7', `the page size is ${kept}`);
  await explorer.fault('none');
  assert(!address.includes('test-key'), `the address is ${address}`);
}

function isNeededText({ required, schema }: OperationForm['fields'][number]): boolean {
  const { enum: values, type } = schema as { readonly type?: unknown; readonly enum?: unknown };
  return required && type === 'string' && values === undefined;
}

async function createAndList(page: Page, explorer: ExplorerPage, forms: readonly OperationForm[]): Promise<void> {
  const tried: string[] = [];
  const creations = forms.filter(({ operation }) => operation.endsWith('.create'));
  // Some make something that no list shows at once.
  // oxlint-disable no-await-in-loop -- one after the other, until one has rows of its own
  for (const { operation } of creations) {
    const list = operation.replace('.create', '.list');
    if (!forms.some((one) => one.operation === list && one.list)) continue;
    await explorer.open(list);
    // As large as the provider has them.
    const size = page.getByLabel('Page size');
    if (await size.isVisible()) await size.fill('');
    const before = await countOf(explorer);
    await explorer.open(operation);
    const said = await explorer.run();
    await explorer.open(list);
    const after = await countOf(explorer);
    if (said.startsWith('Done') && after === before + 1) {
      await page.getByRole('button', { name: 'Reset the fake' }).click();
      assert((await countOf(explorer)) === before, 'a reset does not bring back the start');
      return;
    }
    tried.push(`${operation} says ${said}, and there are ${after} rows where ${before} were`);
  }
  // oxlint-enable no-await-in-loop
  throw new Error(tried.join('; ') || 'There is nothing to create and list.');
}

async function countOf(explorer: ExplorerPage): Promise<number> {
  await explorer.run();
  const { said } = await explorer.toTheEnd();
  return Number(/(\d+) items (?:so far|on)/.exec(said)?.[1] ?? Number.NaN);
}

async function callMachine(
  page: Page,
  explorer: ExplorerPage,
  list: string,
  startFake: () => Promise<FakeProcess>,
): Promise<void> {
  const fake = await startFake();
  try {
    await explorer.open(list);
    await page.getByLabel('a fake on this machine').check();
    await page.getByLabel('Base URL').fill(fake.url);
    const said = await explorer.run();
    const wire = await page.locator('wa-explorer .exchange').first().innerText();
    assert(said.startsWith('Page 1') && wire.includes(fake.url), `it says ${said} and ${wire}`);
    assert(
      (await page.locator('wa-explorer pre').first().innerText()).includes(fake.url),
      'the code does not say where it goes',
    );
    await page.getByLabel('API key').fill('wrong-key');
    const refused = await explorer.run();
    assert(/^(Unauthorized|Forbidden|BadRequest)Error/.test(refused), `with a wrong key it says ${refused}`);
  } finally {
    fake.stop();
  }
}
