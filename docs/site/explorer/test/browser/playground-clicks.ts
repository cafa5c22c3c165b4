import type { Page } from './browser.ts';
import type { Step } from './explorer-clicks.ts';

/** What a person tries in the playground: every sample, and a mistake that the types find. */
export function playgroundSteps(page: Page): Step[] {
  return [
    { name: 'every sample has the right types and runs', work: () => runSamples(page) },
    { name: 'a wrong call is told by the types', work: () => seeMistake(page) },
    { name: 'an error of the code is shown by its name', work: () => seeError(page) },
  ];
}

const types = 'wa-playground .types [role=status]';

async function runSamples(page: Page): Promise<void> {
  const problems: string[] = [];
  // oxlint-disable no-await-in-loop -- one after the other, as a person does
  for (const provider of await page.getByLabel('Provider').locator('option').allInnerTexts()) {
    await page.getByLabel('Provider').selectOption({ label: provider });
    for (const sample of await page.getByLabel('Sample').locator('option').allInnerTexts()) {
      await page.getByLabel('Sample').selectOption({ label: sample });
      await untilChecked(page);
      const said = await page.locator(types).innerText();
      if (said !== 'No type errors.') problems.push(`${provider}, ${sample}: ${said}`);
      const output = await run(page);
      if (/\w+Error: /.test(output) || output.split('\n').length < 3)
        problems.push(`${provider}, ${sample} prints ${output.slice(0, 300)}`);
    }
  }
  // oxlint-enable no-await-in-loop
  if (problems.length > 0) throw new Error(problems.join('; '));
}

async function seeMistake(page: Page): Promise<void> {
  await write(page, "\nfake.fail(42);\nfake.fial('x');");
  await page.getByText(/The types say 2 things are wrong/).waitFor({ timeout: 20_000 });
  const told = await page.locator('wa-playground .problems').innerText();
  if (!told.includes("'fial' does not exist")) throw new Error(`The types say ${told}`);
  const marked = await page.locator('wa-playground .cm-lintRange-error').count();
  if (marked < 2) throw new Error('The mistakes are not marked in the code.');
}

async function seeError(page: Page): Promise<void> {
  await page.getByLabel('Sample').selectOption('0');
  await write(page, "\nthrow new RangeError('on purpose');");
  const output = await run(page);
  if (!output.includes('RangeError: on purpose')) throw new Error(`It prints ${output}`);
}

async function write(page: Page, code: string): Promise<void> {
  await page.locator('wa-playground .cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(code);
}

async function run(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('wa-playground .output .end').waitFor({ timeout: 30_000 });
  return await page.locator('wa-playground .output').innerText();
}

/** Waits until the types of the code at hand are checked. */
async function untilChecked(page: Page): Promise<void> {
  await page.locator(`${types}[aria-busy=false]`).waitFor({ timeout: 60_000 });
}
