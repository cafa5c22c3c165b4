import { toTools } from '@wa-clients/kapso/tools';
import { generateText, stepCountIs } from 'ai';

/** What a model says of the contacts, which it may list. */
export function askAboutContacts(kapso, model, prompt) {
  const tools = toTools(kapso, { allow: ['contacts.list'] }).map((tool) => [tool.name, tool]);
  return generateText({ model, prompt, stopWhen: stepCountIs(10), tools: Object.fromEntries(tools) });
}
