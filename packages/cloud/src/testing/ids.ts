/** Id of the business account that the fake has. */
export const businessAccountId = '102290129340398';
/** Id of its first phone number. */
export const phoneNumberId = '106540352242922';
/** That phone number, as webhooks show it. */
export const displayPhoneNumber = '15550783881';
/** Ids that the first row of some collections has, by the name of the collection. */
export const firstIds: Readonly<Record<string, string>> = {
  phoneNumbers: phoneNumberId,
  templates: '1689556908129832',
  flows: '6627390910605886',
  groups: '120363419811111111',
};
