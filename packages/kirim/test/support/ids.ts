/** The account that requests name. */
export const account = { phone_number_id: '106540352242922' };
/** Where the paths of an account begin. */
export const under = '/v1/106540352242922';
/** Id of a contact. */
export const contact = 'ctc_01HXYZABCDEFGHJKMNPQRSTVWX';
/** Id of a conversation. */
export const conversation = 'cnv_01HXYZABCDEFGHJKMNPQRSTVWX';
/** Id of a message. */
export const message = 'msg_01HXYZABCDEFGHJKMNPQRSTVWX';
/** Id of a label. */
export const label = 'lbl_01HXYZABCDEFGHJKMNPQRSTVWX';
/** Id of a customer. */
export const customer = 'cus_01HXYZABCDEFGHJKMNPQRSTVWX';
/** Id of a setup link. */
export const link = 'csl_01HXYZABCDEFGHJKMNPQRSTVWX';
/** Id of a subscription. */
export const subscription = 'wbs_01HXYZABCDEFGHJKMNPQRSTVWX';
/** Id of a delivery. */
export const delivery = 'wbd_01HXYZABCDEFGHJKMNPQRSTVWX';
/** A moment to filter by. */
export const moment = '2026-06-01T00:00:00Z';
