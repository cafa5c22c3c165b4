import { describe, expect, it } from 'vitest';

import { recipientLane } from '../src/index.ts';

const lane = (operation: string, input: Readonly<Record<string, unknown>>) =>
  recipientLane({ operation, input: { phone_number_id: '1234567890', ...input } });

describe('the lane of a recipient', () => {
  it.each(['+14155550123', '14155550123', '+1 (415) 555-0123', ' +1.415.555.0123'])(
    'is one for the number %s',
    (to) => {
      expect(lane('messages.send', { to })).toBe('1234567890 14155550123');
    },
  );

  it('is that of the user id, of the group, or of the user whom no number names', () => {
    expect(lane('messages.send', { recipient: 'US.1349' })).toBe('1234567890 US.1349');
    expect(lane('messages.send', { to: '', recipient: 'US.1349' })).toBe('1234567890 US.1349');
    expect(lane('messages.sendMarketing', { to: 'Y2FwaV9' })).toBe('1234567890 Y2FwaV9');
  });

  it('holds back nothing but messages', () => {
    expect(lane('calls.performAction', { to: '+14155550123' })).toBeUndefined();
    expect(lane('messages.markRead', { message_id: 'wamid.1' })).toBeUndefined();
  });
});
