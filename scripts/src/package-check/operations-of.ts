import { type PackedPackage, textOf } from './packed-package.ts';

/** A generated operation as its compiled function says it. */
export interface PackedOperation {
  /** Name of the function. */
  readonly exported: string;
  /** Name for people, such as `contacts.list`. */
  readonly name: string;
  /** Path template on the wire. */
  readonly path: string;
}

const operation =
  /export function (?<exported>[^\s(]+)\([^]*?\bname: (?<name>'[^']+'|"[^"]+")[^]*?\bpath: (?<path>'[^']+'|"[^"]+")/g;

/**
 * Reads the operations of a packed provider from its compiled code, of each description from a file of its own; none of core,
 * which has no such file.
 */
export function operationsOf({ files }: PackedPackage): readonly PackedOperation[] {
  return [...files].flatMap(([path, file]) =>
    /^dist\/generated\/(?:[^/]+\/)?operations\.js$/.test(path)
      ? [...textOf(file).matchAll(operation)].map(({ groups = {} }) => ({
          exported: groups['exported'] ?? '',
          name: unquoted(groups['name']),
          path: unquoted(groups['path']),
        }))
      : [],
  );
}

function unquoted(text = ''): string {
  return text.slice(1, -1);
}
