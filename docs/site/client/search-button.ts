/** Opens the search by its button or with `/`; what it needs is loaded then. */
export function searchButton(up: string): void {
  const button = document.querySelector<HTMLButtonElement>('.search-button');
  if (!button) return;
  button.hidden = false;
  const open = () => void import('./search.ts').then(({ openSearch }) => openSearch(up));
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.isContentEditable || /^(input|textarea|select|wa-.*)$/i.test(target.tagName)) return;
    event.preventDefault();
    open();
  });
}
