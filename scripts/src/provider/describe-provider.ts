import { readContract } from '../contract/read-contract.ts';
import { deriveNames } from '../names/names.ts';
import { upperFirst } from '../names/words.ts';
import { type JsonObject, member } from '../spec/document.ts';
import { walkDocument } from '../spec/walk.ts';
import { type Access, readAccess } from './access.ts';
import { type Address, readAddress } from './base-url.ts';
import { type ClientPlace, readOwnPlaces } from './own-servers.ts';
import { type ErrorShape, errorShape } from './error-shape.ts';

/** What the files of a new provider are made from. */
export interface ProviderFacts {
  readonly id: string;
  /** The id as part of a name: `Acme`. */
  readonly pascal: string;
  /** Name for people, without anything that means something in a comment or in Markdown. */
  readonly title: string;
  readonly address: Address;
  /** What is called elsewhere. */
  readonly places: readonly ClientPlace[];
  readonly access: Access;
  readonly requestIdHeader: string | undefined;
  readonly errors: ErrorShape;
  /** What was guessed, for a person to decide. */
  readonly doubts: readonly string[];
}

const headerName = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

/**
 * Reads the facts of a provider out of its description, admitted and upgraded.
 *
 * @param source URL that the description came from, if it was no file.
 */
export function describeProvider(root: JsonObject, id: string, source?: string): ProviderFacts {
  const doubts: string[] = [];
  const pascal = upperFirst(id);
  return {
    id,
    pascal,
    title: titleOf(root) || pascal,
    address: readAddress(root, source, doubts),
    places: readOwnPlaces(root),
    access: readAccess(root, doubts),
    requestIdHeader: requestIdHeaderOf(root),
    errors: errorShape(readContract(root, deriveNames(root), `specs/${id}/openapi.yaml`), doubts),
    doubts,
  };
}

function titleOf(root: JsonObject): string {
  return String(member(root['info'], 'title') ?? '')
    .replaceAll(/['’]s\b/gu, '')
    .replaceAll(/[^\p{L}\p{N} .,&()+-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*\b(the|rest|http|open)?\s*api\b.*$/i, '')
    .trim()
    .slice(0, 60);
}

function requestIdHeaderOf(root: JsonObject): string | undefined {
  const names: string[] = [];
  walkDocument(root, ({ kind, node }) => {
    if (kind === 'response') names.push(...Object.keys(member(node, 'headers') ?? {}));
  });
  return names.find((name) => /^(x-.*)?request-?id$/i.test(name) && headerName.test(name))?.toLowerCase();
}
