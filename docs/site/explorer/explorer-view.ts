import type { OperationForm } from '../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { Schemas } from './form/form-schema.ts';
import { callInput } from './form/operation-form.ts';
import { callCode } from './run/call-code.ts';
import { type LinkedForm, toFragment, withLeftOut } from './run/form-link.ts';
import { connectionHint } from './run/connection-hint.ts';
import { createController } from './run/controller.ts';
import type { ProviderBinding } from './run/provider-binding.ts';
import { createSession } from './run/session.ts';
import { startingInput } from './run/starting-input.ts';
import { copyButton } from './view/code-box.ts';
import { codePanel } from './view/code-panel.ts';
import { element } from './view/dom.ts';
import { type FormPanel, formPanel } from './view/form-panel.ts';
import { logPanel } from './view/log-panel.ts';
import { operationSelect } from './view/operation-select.ts';
import { resultPanel } from './view/result-panel.ts';
import { settingsPanel } from './view/settings-panel.ts';

/** What an explorer begins with. */
export interface ExplorerStart {
  /** The operation of the page. */
  readonly operation: string;
  /** What a link says of the form. */
  readonly linked: LinkedForm | undefined;
  /** Keeps what a link to the form as it is now would say. */
  readonly keep: (linked: LinkedForm) => void;
}

/** Makes the explorer of a provider, at an operation. */
export function explorerView(binding: ProviderBinding, { keep, linked, operation }: ExplorerStart): HTMLElement {
  const session = createSession(binding);
  const { data, packageName } = binding;
  const log = logPanel();
  const code = codePanel();
  const result = resultPanel({ next: () => void controller.next(), resume: (checkpoint) => void run(checkpoint) });
  const place = element('div', {});
  const head = element('div', { class: 'head' });
  let current: { readonly form: OperationForm; readonly schemas: Schemas; readonly panel: FormPanel } | undefined;

  const settings = settingsPanel({
    packageName,
    basePath: new URL(session.fake.baseUrl).pathname.replace(/\/$/, ''),
    changed: () => changed(),
  });
  const runButton = element('button', { type: 'button', click: () => void run() }, 'Run');
  const stopButton = element(
    'button',
    { type: 'button', class: 'quiet', disabled: true, click: () => controller.stop() },
    'Stop',
  );
  const resetButton = element('button', { type: 'button', class: 'quiet', click: () => reset() }, 'Reset the fake');
  const controller = createController(session, {
    log,
    result,
    busy: (isBusy) => {
      stopButton.disabled = !isBusy;
      runButton.setAttribute('aria-busy', String(isBusy));
    },
    hint: (error) => connectionHint(error, { target: settings.read().target, packageName, origin: location.origin }),
    issues: (issues) => current?.panel.show(issues, false),
  });

  const writeCode = () => {
    if (!current) return;
    const { form, panel } = current;
    const { values } = panel.read();
    const { pageSize, ...rest } = settings.read();
    const call = { form, input: callInput(form, values), settings: rest, pageSize, baseUrl: session.fake.baseUrl };
    code.write({ method: callCode(binding, 'method', call), function: callCode(binding, 'function', call) });
  };
  const linkOf = (): LinkedForm => {
    const { fault, pageSize, validation } = settings.read();
    return {
      operation: current?.form.operation ?? operation,
      values: current?.panel.read().values,
      fault: fault.id,
      validation,
      ...(pageSize !== undefined && { pageSize: String(pageSize) }),
    };
  };
  const changed = () => {
    writeCode();
    keep(linkOf());
  };
  const run = async (resume?: string) => {
    if (!current) return;
    const { form, panel } = current;
    panel.clear();
    const { issues, values } = panel.read();
    if (issues.length > 0) {
      const count = issues.length === 1 ? '1 field is' : `${issues.length} fields are`;
      result.clear(`The input is not complete: ${count} to be mended.`, 'bad');
      log.clear();
      panel.show(issues, true);
      return;
    }
    writeCode();
    await controller.run({ form, input: callInput(form, values), settings: settings.read(), resume });
  };
  const open = (name: string, given?: LinkedForm) => {
    const part = data.parts.find(({ operations }) => operations.some((one) => one.operation === name)) ?? data.parts[0];
    const form = part?.operations.find((one) => one.operation === name) ?? part?.operations[0];
    if (!part || !form) return;
    const { schemas } = part;
    const start = startingInput(form, binding, session.fake);
    const values = (given?.values ? withLeftOut(given.values, start) : start) as typeof start;
    const panel = formPanel(form, schemas, values, () => changed());
    current = { form, schemas, panel };
    place.replaceChildren(panel.node);
    settings.offer(form);
    if (given) settings.write(given);
    log.clear();
    result.clear('Nothing has been run yet.');
    head.replaceChildren(
      element(
        'p',
        { class: 'label' },
        `${form.label} · ${form.function}${form.returns === undefined ? '' : ` → ${form.returns}`}`,
      ),
      element('p', {}, form.summary),
      ...(form.unanswered === undefined
        ? []
        : [element('p', { class: 'note' }, `The fake answers 501: ${form.unanswered}.`)]),
    );
    writeCode();
  };
  const reset = () => {
    controller.stop();
    session.reset();
    open(current?.form.operation ?? operation);
    keep(linkOf());
    result.clear('The fake is as at the start.');
  };

  const isKnown = data.parts.some((part) => part.operations.some((one) => one.operation === linked?.operation));
  const first = isKnown && linked ? linked.operation : operation;
  const select = operationSelect(data, first, (name) => {
    open(name);
    keep(linkOf());
  });
  open(first, isKnown ? linked : undefined);
  const address = () => new URL(toFragment(linkOf()), location.href).href;
  return element(
    'section',
    { 'aria-label': `Explorer of ${data.title}` },
    element('div', { class: 'panel' }, select, head),
    place,
    settings.node,
    code.node,
    element('div', { class: 'row actions' }, runButton, stopButton, resetButton, copyButton(address, 'link')),
    element(
      'p',
      { class: 'note' },
      'The link brings this form back, without files, secrets and the address of a fake.',
    ),
    result.node,
    log.node,
  );
}
