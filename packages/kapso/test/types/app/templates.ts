// What a file of `templates pull` holds, and what its functions take.
import { type Kapso, recipientOf, type WhatsappIdentity } from '@wa-clients/kapso';
import { type Template, template, type TemplateMedia, type TemplateText } from '@wa-clients/kapso/templates';

declare const kapso: Kapso;
declare const identity: WhatsappIdentity;

const plain: Template = template('plain', 'en');
const numbered: Template<{ readonly body: readonly [TemplateText, TemplateText] }> = template('numbered', 'en');
const named: Template<{
  readonly header: { readonly image: TemplateMedia };
  readonly body: { readonly name: TemplateText };
  readonly buttons?: { readonly 1?: { readonly payload: string } };
}> = template('named', 'en');

const address = { phone_number_id: '1', to: '+14155550123' };
const image = { id: '1' };
kapso.messages.send(plain(address));
kapso.messages.send(plain({ phone_number_id: '1', ...recipientOf(identity), biz_opaque_callback_data: 'a' }));
kapso.messages.sendMarketing(plain(address));
kapso.messages.send({ ...plain({ phone_number_id: '1', to: 'group-id' }), recipient_type: 'group' });
kapso.messages.send(numbered({ ...address, body: ['a', 'b'] }));
kapso.messages.send(named({ ...address, header: { image }, body: { name: 'a' } }));
kapso.messages.send(named({ ...address, header: { image }, body: { name: 'a' }, buttons: { 1: { payload: 'b' } } }));
// @ts-expect-error TS2345: somebody must get it
plain({ phone_number_id: '1' });
// @ts-expect-error TS2345: somebody must send it
plain({ to: '+14155550123' });
// @ts-expect-error TS2345: the template has values
numbered(address);
// @ts-expect-error TS2322: the template has two values
numbered({ ...address, body: ['a'] });
// @ts-expect-error TS2353: the template has no such value
named({ ...address, header: { image }, body: { name: 'a', order: 'b' } });
// @ts-expect-error TS2353: the header is an image
named({ ...address, header: { video: image }, body: { name: 'a' } });
