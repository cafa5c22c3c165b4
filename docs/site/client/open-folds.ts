/** Opens what is folded where a link leads into it, and all of it before the page is printed; gives types a button. */
export function openFolds(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];
  if (folds.length === 0) return;
  follow(location.hash);
  addEventListener('hashchange', () => follow(location.hash));
  // A second press on a link changes no hash.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) follow(link.hash);
  });
  addEventListener('beforeprint', () => setAll(folds, true));
  offerAll(folds);
}

function follow(hash: string): void {
  const target = hash === '' ? null : document.getElementById(decoded(hash.slice(1)));
  const fold = target?.closest<HTMLDetailsElement>('details.fold');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

function offerAll(folds: readonly HTMLDetailsElement[]): void {
  const types = folds.filter((fold) => fold.querySelector(':scope > summary > h3'));
  if (types.length === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'open-all';
  button.textContent = `Open all ${types.length} types`;
  button.addEventListener('click', () => {
    const isOpen = types.every(({ open }) => open);
    setAll(types, !isOpen);
    button.textContent = `${isOpen ? 'Open' : 'Close'} all ${types.length} types`;
  });
  types[0]?.before(button);
}

function setAll(folds: readonly HTMLDetailsElement[], open: boolean): void {
  for (const fold of folds) fold.open = open;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is in no id.
    return text;
  }
}
