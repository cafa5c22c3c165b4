import { Agent, tool } from '@openai/agents';
import { isWaError } from '@wa-clients/kapso';
import { toTools } from '@wa-clients/kapso/tools';

/** An agent that may list contacts. */
export function contactsAgent(kapso, model) {
  const tools = toTools(kapso, { allow: ['contacts.list'] }).map(({ description, execute, name, parameters }) =>
    tool({
      name,
      description,
      strict: false,
      // Without `strict`, the schema has to say so; `execute` refuses unknown fields all the same.
      parameters: { required: [], ...parameters, additionalProperties: true },
      execute: (input) => execute(input),
      // What errors of the client say is safe to show to the model.
      errorFunction: (_context, error) => (isWaError(error) ? error.message : 'The tool failed.'),
    }),
  );
  return new Agent({ name: 'Contacts', instructions: 'Answer questions about our contacts.', model, tools });
}
