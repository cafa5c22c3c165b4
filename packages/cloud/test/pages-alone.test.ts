import { describe, expect, it } from 'vitest';

import { type Cloud, createCloud, namedFile } from '../src/index.ts';

const business_account_id = '102290129340398';

/** What a call sends, in the words of the examples on Meta's pages. */
async function sentBy(call: (cloud: Cloud) => PromiseLike<unknown>, answer: object = { success: true }) {
  let sent = '';
  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    const { pathname, search } = new URL(url);
    const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data') === true;
    const body = isForm
      ? JSON.stringify(
          [...(await request.formData())].map(([name, one]) => [name, one instanceof File ? one.type : one]),
        )
      : await request.text();
    sent = `${request.method} ${pathname.replace('/v24.0', '')}${search} ${body}`.trimEnd();
    return Response.json(answer);
  };
  await call(createCloud({ apiKey: 'test-key', fetch }));
  return sent;
}

const photo = namedFile(new Uint8Array([0xff, 0xd8]), { type: 'image/jpeg', name: 'square.jpg' });
const configuration = { business_account_id, configuration_name: 'test-payment-configuration' };

describe('what only pages of Meta describe is sent as their examples are:', () => {
  it.each<[string, (cloud: Cloud) => PromiseLike<unknown>]>([
    [
      'POST /102290129340398/payment_configuration {"configuration_name":"test-payment-configuration","purpose_code":"00","merchant_category_code":"0000","provider_name":"upi_vpa","merchant_vpa":"test-upi-merchant-vpa@test"}',
      (cloud) =>
        cloud.paymentConfigurations.create({
          ...configuration,
          purpose_code: '00',
          merchant_category_code: '0000',
          provider_name: 'upi_vpa',
          merchant_vpa: 'test-upi-merchant-vpa@test',
        }),
    ],
    [
      'POST /102290129340398/payment_configuration/test-payment-configuration {"data_endpoint_url":"https://test-data-endpoint-url.com"}',
      (cloud) =>
        cloud.paymentConfigurations.update({
          ...configuration,
          data_endpoint_url: 'https://test-data-endpoint-url.com',
        }),
    ],
    [
      'DELETE /102290129340398/payment_configuration {"configuration_name":"test-payment-configuration"}',
      (cloud) => cloud.paymentConfigurations.delete(configuration),
    ],
    [
      'POST /102290129340398/welcome_message_sequences [["name","Driver sign-up"],["welcome_message_sequence","{\\"text\\":\\"Welcome\\",\\"ice_breakers\\":[{\\"title\\":\\"Quick reply 1\\"}]}"]]',
      (cloud) =>
        cloud.welcomeSequences.createOrUpdate({
          business_account_id,
          name: 'Driver sign-up',
          welcome_message_sequence: { text: 'Welcome', ice_breakers: [{ title: 'Quick reply 1' }] },
        }),
    ],
    [
      'DELETE /102290129340398/welcome_message_sequences [["sequence_id","1234567890"]]',
      (cloud) => cloud.welcomeSequences.delete({ business_account_id, sequence_id: '1234567890' }),
    ],
    [
      'POST /506914307656634/self_certify_whatsapp_business [["end_business_id","2729063490586005"],["business_documents[]","image/jpeg"],["business_documents[]","image/jpeg"]]',
      (cloud) =>
        cloud.businessVerifications.submit({
          business_id: '506914307656634',
          end_business_id: '2729063490586005',
          'business_documents[]': [photo, photo],
        }),
    ],
    ['GET /debug_token?input_token=EAAJB', (cloud) => cloud.accessTokens.debug({ input_token: 'EAAJB' })],
    [
      'DELETE /106540352242922/requested_username',
      (cloud) => cloud.usernames.cancelRequest({ phone_number_id: '106540352242922' }),
    ],
    [
      'POST /group-1 [["messaging_product","whatsapp"],["file","image/jpeg"]]',
      (cloud) =>
        cloud.groups.update({
          group_id: 'group-1',
          contentType: 'multipart/form-data',
          messaging_product: 'whatsapp',
          file: photo,
        }),
    ],
    [
      'POST /solution-1/reject_deactivation_request {"reject_deactivation_request":true}',
      (cloud) => cloud.solutions.rejectDeactivation({ solution_id: 'solution-1', reject_deactivation_request: true }),
    ],
  ])('%s', async (expected, call) => {
    expect(await sentBy(call)).toBe(expected);
  });
});
