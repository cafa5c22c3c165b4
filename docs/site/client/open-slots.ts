/** Makes the buttons of the explorer and the playground load them; nothing is loaded before. */
export function openSlots(up: string): void {
  for (const slot of document.querySelectorAll<HTMLElement>('.slot')) {
    const button = slot.querySelector<HTMLButtonElement>('.open');
    const status = slot.querySelector('.slot-status');
    if (!button || !status) continue;
    button.hidden = false;
    const load = () => {
      button.disabled = true;
      status.textContent = 'Loading …';
      return openOne(slot, up, button, status);
    };
    button.addEventListener('click', () => void load());
    // A link to a form of the explorer; its fragment names no heading, so the browser goes nowhere by itself.
    const follow = () => {
      if (slot.dataset['element'] !== 'wa-explorer' || !location.hash.startsWith('#try-it?')) return;
      const goThere = () => slot.closest('section')?.scrollIntoView();
      if (button.isConnected) void load().then(goThere);
      else goThere();
    };
    addEventListener('hashchange', follow);
    follow();
  }
}

async function openOne(slot: HTMLElement, up: string, button: HTMLButtonElement, status: Element): Promise<void> {
  try {
    await open(slot, up);
    button.remove();
    status.textContent = '';
  } catch {
    button.disabled = false;
    status.textContent = 'It could not be loaded.';
  }
}

async function open(slot: HTMLElement, up: string): Promise<void> {
  const { element: name = '', module = '', operation, provider } = slot.dataset;
  await import(new URL(`${up}${module}`, document.baseURI).href);
  const element = document.createElement(name);
  if (provider !== undefined) element.setAttribute('provider', provider);
  if (operation !== undefined) element.setAttribute('operation', operation);
  slot.append(element);
  // The button that had the focus goes.
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
