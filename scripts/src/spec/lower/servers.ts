import { isObject, type JsonObject, member } from '../document.ts';

/** Makes the addresses of servers absolute that are relative to the address that the description has itself (`$self`). */
export function lowerServers(root: JsonObject, { servers }: JsonObject): void {
  const self = member(root, '$self');
  if (typeof self !== 'string' || !URL.canParse(self) || !Array.isArray(servers)) return;
  for (const server of servers) {
    const url = member(server, 'url');
    if (!isObject(server) || typeof url !== 'string' || /^([a-z][a-z\d+.-]*:|\{)/i.test(url)) continue;
    // Braces of variables stand in an address as they are.
    server['url'] = new URL(url, self).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  }
}
