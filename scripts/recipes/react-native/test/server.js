/** The fake as a process of its own, since the tests' process lacks what it needs. */
import { fakeKapso, fault } from '@wa-clients/kapso/testing';

const fake = fakeKapso({ contacts: 250 });
const { url, close } = await fake.listen();
process.on('message', ({ status, stalled }) => {
  if (status) fake.fail('contacts.list', fault.status(status, { retryAfter: 0 }));
  if (stalled) fake.fail('contacts.list', fault.stallBody());
  process.send({ requests: fake.requests.length });
});
process.on('disconnect', close);
process.send({ url, names: fake.data.contacts.map((contact) => contact.profile_name) });
