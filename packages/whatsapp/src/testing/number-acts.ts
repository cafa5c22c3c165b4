import type { FakeAct, FakeOutcome, OwnAct } from '@wa-clients/core/testing';

import { askedFields } from './asked-fields.ts';
import type { GraphState, GraphWorld } from './graph-state.ts';
import { refused, success } from './refusals.ts';

const windowMs = 72 * 3_600_000;
const mostRegistrations = 10;
/** Code that every phone number is verified by. */
const verificationCode = '123456';

type NumberAct = 'get' | 'update' | 'register' | 'deregister' | 'requestCode' | 'verifyCode';

/** Phone numbers: their registration, their PIN and what is changed of them. */
export function numberActs({ placeOf }: GraphWorld, state: GraphState): Readonly<Record<NumberAct, OwnAct>> {
  const rowOf = ({ request }: FakeAct) => placeOf('phoneNumber', request.params['phone_number_id'] ?? '')?.row;
  const registering =
    (then: (id: string, row: Record<string, unknown>, sent: FakeAct['sent']) => FakeOutcome): OwnAct =>
    (act) => {
      const id = act.request.params['phone_number_id'] ?? '';
      const { time } = act.request;
      const recent = (state.registrations.get(id) ?? []).filter((at) => at > time - windowMs);
      if (recent.length >= mostRegistrations) {
        return refused(133_016, 'Account register or deregister rate limit exceeded');
      }
      state.registrations.set(id, [...recent, time]);
      return then(id, rowOf(act) ?? {}, act.sent);
    };
  return {
    get: (act) => ({ instead: askedFields(rowOf(act) ?? {}, act.request.query.get('fields')) }),
    update: (act) => {
      const { pin, ...others } = act.sent;
      const id = act.request.params['phone_number_id'] ?? '';
      if (typeof pin === 'string') state.pins.set(id, pin);
      Object.assign(rowOf(act) ?? {}, others);
      return success;
    },
    register: registering((id, row, { pin }) => {
      const known = state.pins.get(id);
      if (known !== undefined && known !== pin) return refused(133_005, 'Two step verification PIN mismatch');
      state.pins.set(id, String(pin));
      Object.assign(row, { status: 'CONNECTED' });
      return success;
    }),
    deregister: registering((_, row) => {
      Object.assign(row, { status: 'DISCONNECTED' });
      return success;
    }),
    requestCode: () => success,
    verifyCode: (act) => {
      if (act.sent['code'] !== verificationCode) return refused(136_025, 'Verify code error: the code is wrong');
      Object.assign(rowOf(act) ?? {}, { code_verification_status: 'VERIFIED' });
      return success;
    },
  };
}
