/**
 * Loaded before anything else into a process that must not reach the network.
 *
 * Node's permission model refuses the network itself only from version 25 on; until then the ways to it are closed here.
 * Nothing of a description ever runs in such a process: this keeps libraries from following what they read.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function deny(): never {
  throw Object.assign(new Error('This process may not use the network.'), { code: 'ERR_ACCESS_DENIED' });
}

function close(owner: object, ...names: readonly string[]): void {
  for (const name of names) Object.defineProperty(owner, name, { value: deny, writable: false, configurable: false });
}

close(net.Socket.prototype, 'connect');
close(net.Server.prototype, 'listen');
close(net, 'connect', 'createConnection');
close(dgram, 'createSocket');
close(dgram.Socket.prototype, 'bind', 'connect', 'send');
const resolving = (owner: object) => Object.keys(owner).filter((name) => /^(resolve|reverse|lookup)/.test(name));
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  close(owner, ...resolving(owner));
}
// Reading it would load Node's fetch, so it is replaced unread.
Object.defineProperty(globalThis, 'fetch', { value: deny, writable: false, configurable: false });
Object.defineProperty(globalThis, 'WebSocket', { value: undefined, writable: false, configurable: false });
Object.defineProperty(globalThis, 'EventSource', { value: undefined, writable: false, configurable: false });
syncBuiltinESMExports();
