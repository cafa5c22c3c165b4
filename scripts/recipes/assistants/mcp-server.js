import { McpServer } from '@modelcontextprotocol/server';
import { toTools } from '@wa-clients/kapso/tools';

/** An MCP server whose clients may list contacts; connect it to a transport, such as `StdioServerTransport`. */
export function contactsServer(kapso) {
  const server = new McpServer({ name: 'kapso', version: '1.0.0' });
  for (const tool of toTools(kapso, { allow: ['contacts.list'] })) {
    const { description, inputSchema } = tool;
    const annotations = { readOnlyHint: tool.class === 'reads', destructiveHint: tool.class === 'destroys' };
    server.registerTool(tool.name, { annotations, description, inputSchema }, async (input) => ({
      content: [{ type: 'text', text: JSON.stringify(await tool.execute(input)) }],
    }));
  }
  return server;
}
