import { Window } from 'happy-dom';

/** Gives the controls a document to make elements in; everything else stays what Node has. */
export function useDocument(): void {
  (globalThis as { document?: unknown }).document = new Window().document;
}
