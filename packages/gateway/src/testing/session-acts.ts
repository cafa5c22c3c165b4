import type { FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';

import type { FakeWorld } from './world.ts';

type Members = Readonly<Record<string, unknown>>;

const refused = (status: number, message: string): FakeOutcome => ({ refused: { status, message } });

const run: OwnAct = ({ row }) =>
  row === undefined || isPaired(row) ? { row: { status: 'working' } } : refused(400, 'session is not paired');

/** Operations on sessions, which are paired once and have a JID from then on. */
export function sessionActs({ makeId }: FakeWorld): OwnActs {
  return {
    // Stopped even if start is true: the row was read before.
    'sessions.create': ({ sent }) => ({
      row: {
        autoRead: sent['autoRead'] ?? true,
        presenceTyping: sent['presenceTyping'] ?? false,
        label: sent['label'],
        status: 'stopped',
        isAdminSession: false,
        ratePerMin: 20,
        ratePerHour: 200,
        lastConnectedAt: undefined,
        phoneNumber: undefined,
        waJid: undefined,
        waLid: undefined,
      },
    }),
    'sessions.start': run,
    'sessions.restart': run,
    'sessions.stop': () => ({ row: { status: 'stopped' } }),
    'sessions.logout': () => ({ row: { status: 'logged_out' } }),
    'sessions.getQrCode': ({ request, row }) => {
      if (isPaired(row)) return refused(409, 'session is paired');
      if (row?.['status'] !== 'scan_qr_code') {
        // The request starts the pairing, and the code comes later.
        Object.assign(row ?? {}, { status: 'scan_qr_code', updatedAt: request.time });
        return refused(404, 'QR code is not ready');
      }
      return {
        instead: { code: `2@${makeId('0123456789abcdefghij', 43)}`, expiresAt: Number(row['updatedAt']) + 20_000 },
      };
    },
    'sessions.createPairingCode': ({ row }) =>
      isPaired(row) ? refused(409, 'session is paired') : { instead: { code: makeId('0123456789ABCDEFGHJK', 8) } },
    'sessions.getMe': ({ request, row = {} }) => {
      if (!isPaired(row)) return refused(404, 'session is not paired');
      const { phoneNumber, status, waJid, waLid } = row;
      const { session: sessionId } = request.params;
      return { instead: { connected: status === 'working', sessionId, status, phoneNumber, waJid, waLid } };
    },
  };
}

function isPaired(row: Members | undefined): boolean {
  return typeof row?.['waJid'] === 'string';
}
