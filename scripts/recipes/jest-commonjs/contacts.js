const { createKapso, isWaError } = require('@wa-clients/kapso');

async function contactNames(options) {
  const kapso = createKapso(options);
  const names = [];
  for await (const contact of kapso.contacts.list({}, { prefetch: 1 })) names.push(contact.profile_name);
  return names;
}

async function findContact(options, identifier) {
  try {
    return (await createKapso(options).contacts.get({ identifier })).data;
  } catch (error) {
    if (isWaError(error, 'not_found')) return undefined;
    throw error;
  }
}

module.exports = { contactNames, findContact };
