// Connects to an MCP server as agents do, lists its tools and calls some.
//   node mcp.mjs <address> <calls as JSON: [{"name": ..., "arguments": {...}}, ...]>
//     ->     {"server": ..., "instructions": ..., "tools": [...], "results": [...]}
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const [address, calls] = process.argv.slice(2)
const client = new Client({ name: 'congmo-clients', version: '1' })
await client.connect(new StreamableHTTPClientTransport(new URL(address)))
const { tools } = await client.listTools()
const results = []
for (const call of JSON.parse(calls)) results.push(await client.callTool(call))
console.log(JSON.stringify({
  server: client.getServerVersion(),
  instructions: client.getInstructions(),
  tools,
  results
}))
await client.close()
