import { isSeq, parseDocument } from 'yaml';

import { originsOf } from '../contract/origins-of.ts';
import { credentialOrigins } from '../spec/credential-origins.ts';
import type { JsonObject } from '../spec/document.ts';
import { SpecRefusal } from '../spec/refusal.ts';

/**
 * The origin of a further description that its overlay has to name, since the key is sent there; undefined where it is that
 * of the first one, or is named already. One below the same domain is proposed, and marked for a person to look at.
 *
 * @throws SpecRefusal for a description without an address, or with one that nothing connects with the provider.
 */
export function trustedOrigin(file: string, root: JsonObject, first: JsonObject | undefined): string | undefined {
  const { base, named } = originsOf(root);
  const [origin] = base;
  const refuse = (problem: string, remedy: string): never => {
    throw new SpecRefusal({ file, pointer: '/servers', rule: 'credential-origins', problem, remedy });
  };
  if (origin === undefined) {
    return refuse(
      'there is no https address of its own',
      'Say it by `servers` in an overlay, and give that by --overlay.',
    );
  }
  const known = first ? originsOf(first).base : [];
  if (known.includes(origin) || named.includes(origin)) return undefined;
  if (known.some((other) => domainOf(other) === domainOf(origin))) return origin;
  return refuse(
    `it is called at ${origin}, which the key would be sent to`,
    `If the key belongs there, name the origin in an overlay (target: $, update: { ${credentialOrigins}: ['${origin}'] }), and give that by --overlay.`,
  );
}

/** An overlay with an action more, which names an origin. */
export function withOrigin(text: string, origin: string): string {
  const document = parseDocument(text);
  const actions = document.get('actions');
  const action = document.createNode({
    target: '$',
    'x-reason': 'Its base URL is of this origin, below the domain of the first description.',
    update: { [credentialOrigins]: [origin] },
  });
  if (isSeq(actions)) {
    actions.items.push(action);
    actions.flow = false;
  }
  return document.toString({ lineWidth: 118 });
}

function domainOf(origin: string): string {
  const { hostname } = new URL(origin);
  // Of an address in numbers no part is the owner's.
  return /^[\d.]+$|:/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
}
