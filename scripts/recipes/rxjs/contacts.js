import { concatAll, concatMap, defer, from } from 'rxjs';

/** Every contact; each subscription sends its own requests, and unsubscribing ends the list. */
export const contacts = (kapso) =>
  defer(() => from(kapso.contacts.list().pages()).pipe(concatMap(({ items }) => items)));

/** The same without `pages()`: RxJS awaits a list, which gives its first page, and iterates the page to the end of the list. */
export const contactsOfList = (kapso) => defer(() => from(kapso.contacts.list())).pipe(concatAll());

/** The same, starting with a page that was already awaited. */
export const contactsFrom = (page) => from(page);
