/// <reference types="node" />
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import type { AcceptSocket } from './fake-socket.ts';

/** What RFC 6455 adds to the key of a client before it hashes it. */
const salt = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const opcodes = { text: 0x1, close: 0x8, ping: 0x9, pong: 0xa };

/** Upgrades a request to a WebSocket of the fake; a client that sends data is disconnected. */
export async function upgradeSocket(request: IncomingMessage, stream: Duplex, accept: AcceptSocket): Promise<void> {
  // A client that resets its connection has left, and nothing more.
  stream.on('error', () => stream.destroy());
  const key = request.headers['sec-websocket-key'];
  const opened = accept(new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`));
  if (!opened || key === undefined) {
    stream.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(key + salt)));
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${btoa(String.fromCharCode(...digest))}\r\n\r\n`,
  );
  const write = (opcode: number, bytes: Uint8Array) => {
    if (stream.writable) stream.write(frameOf(opcode, bytes));
  };
  const left = opened({
    send: (text) => write(opcodes.text, new TextEncoder().encode(text)),
    close: (code) => {
      if (code === undefined) return void stream.destroy();
      write(opcodes.close, Uint8Array.of(code >> 8, code & 255));
      stream.end();
    },
  });
  stream.once('close', left);
  let received: Uint8Array = new Uint8Array();
  stream.on('data', (chunk: Uint8Array) => {
    received = joined(received, chunk);
    for (let frame = firstFrame(received); frame; frame = firstFrame(received)) {
      received = received.subarray(frame.length);
      if (frame.opcode === opcodes.ping) write(opcodes.pong, frame.payload);
      else if (frame.opcode !== opcodes.pong) {
        write(opcodes.close, frame.opcode === opcodes.close ? frame.payload : Uint8Array.of(3, 240));
        stream.end();
      }
    }
  });
}

function frameOf(opcode: number, bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const head = [0x80 | opcode];
  if (length < 126) head.push(length);
  else if (length < 65_536) head.push(126, length >> 8, length & 255);
  else head.push(127, 0, 0, 0, 0, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
  return joined(Uint8Array.from(head), bytes);
}

/** The first frame of a client that has arrived whole; all of them are short, and masked. */
function firstFrame(bytes: Uint8Array) {
  const [first = 0, second = 0] = bytes;
  const size = second & 127;
  const length = 6 + size;
  if (bytes.length < 6 || (size < 126 && bytes.length < length)) return undefined;
  const mask = bytes.subarray(2, 6);
  const payload = bytes.slice(6, length).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  // A longer one is data, which ends the connection whatever it is.
  return { opcode: first & 15, payload, length: size < 126 ? length : bytes.length };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
