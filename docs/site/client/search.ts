import MiniSearch from 'minisearch';

/** What is known of a page, or of a section of one. */
interface Entry {
  readonly path: string;
  readonly title: string;
  readonly of: string;
  readonly text: string;
  readonly provider?: string;
}

interface Index {
  /** Titles of the providers. */
  readonly providers: readonly string[];
  /** The best entries for some words: of one provider alone, or of all, with those of one before the others. */
  readonly find: (words: string, only: string, first: string) => Entry[];
}

const mostResults = 20;
let index: Promise<Index> | undefined;
let dialog: HTMLDialogElement | undefined;

/** Opens the search. */
export function openSearch(up: string): void {
  dialog ??= makeDialog(up);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function load(up: string): Promise<Index> {
  const response = await fetch(new URL(`${up}assets/search.json`, document.baseURI));
  const entries = (await response.json()) as readonly Entry[];
  const search = new MiniSearch<Entry & { readonly id: number }>({
    fields: ['title', 'of', 'text'],
    // Names of operations and paths are found by their parts too.
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== ''),
    searchOptions: { boost: { title: 4, of: 1.5 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
  });
  search.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return {
    providers: [...new Set(entries.flatMap(({ provider }) => provider ?? []))],
    find: (words, only, first) =>
      search
        .search(words, {
          filter: ({ id }) => only === '' || entries[Number(id)]?.provider === only,
          boostDocument: (id) => {
            const { path = '', provider } = entries[Number(id)] ?? {};
            // A type is found by its name; what uses it comes first.
            return (path.includes('#type-') ? 0.4 : 1) * (first !== '' && provider === first ? 3 : 1);
          },
        })
        .slice(0, mostResults)
        .flatMap(({ id }) => entries[Number(id)] ?? []),
  };
}

function makeDialog(up: string): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search';
  made.setAttribute('aria-label', 'Search');
  made.innerHTML = `<form method="dialog"><input type="search" aria-label="Search the site" placeholder="Search operations and guides" autocomplete="off" spellcheck="false"><select aria-label="Search in"><option value="">Everything</option></select><button value="close">Close</button></form>
<p class="found" role="status"></p><ul></ul>`;
  document.body.append(made);
  const [input, found, list] = [made.querySelector('input'), made.querySelector('.found'), made.querySelector('ul')];
  const select = made.querySelector('select');
  if (!input || !found || !list || !select) return made;
  const first = document.body.dataset['provider'] ?? '';
  const show = async () => {
    index ??= load(up);
    const words = input.value.trim();
    const { find, providers } = await index;
    if (select.options.length === 1) select.append(...providers.map((name) => new Option(name)));
    // Something else may have been typed while it was loaded.
    if (words !== input.value.trim()) return;
    const results = words === '' ? [] : find(words, select.value, first);
    list.replaceChildren(...results.map((entry) => itemOf(entry, up)));
    found.textContent = words === '' ? '' : foundText(results.length);
  };
  const failed = () => (found.textContent = 'The search could not be loaded.');
  input.addEventListener('input', () => void show().catch(failed));
  select.addEventListener('change', () => void show().catch(failed));
  // The providers to choose from are known once it is loaded.
  void show().catch(failed);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  made.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const links = [...list.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    (links[at + step] ?? (at + step < 0 ? input : links.at(-1)))?.focus();
  });
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target as Element).closest('a')) made.close();
  });
  return made;
}

function foundText(count: number): string {
  if (count === 0) return 'Nothing found.';
  return count < mostResults ? `${count} found` : `The best ${mostResults}`;
}

function itemOf({ of, path, text, title }: Entry, up: string): HTMLLIElement {
  const [page = '', hash] = path.split('#');
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${up}${page}.html${hash === undefined ? '' : `#${hash}`}`;
  const [name, place, said] = ['strong', 'em', 'span'].map((tag) => document.createElement(tag));
  if (name && place && said) {
    name.textContent = title;
    place.textContent = of;
    said.textContent = text.length > 140 ? `${text.slice(0, 140)}…` : text;
    link.append(name, ' ', place, said);
  }
  item.append(link);
  return item;
}
