/** Ids of what the fake has at the start. */
export const ids = {
  phone_number_id: '106540352242922',
  business_account_id: '102290129340398',
  media_id: 'media-id-1',
  upload_id: 'upload:MTphdHRhY2htZW50?sig=ARZ_test',
  template_id: '1689556908129832',
  flow_id: '6627390910605886',
  group_id: '120363419811111111',
};
