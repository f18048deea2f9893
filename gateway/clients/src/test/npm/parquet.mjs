// Reads Parquet files with hyparquet, which shares no code with what wrote them.
//   node parquet.mjs <address>...     ->     {"<address>": [[cell, ...], ...], ...}, the first row holding the names
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'

/** Numbers beyond 2^53 and times as text, so that JSON keeps them. */
const plain = cell => typeof cell === 'bigint' ? Number(cell) : cell instanceof Date ? cell.toISOString() : cell ?? null

async function table (address) {
  const file = await (await fetch(address)).arrayBuffer()
  const names = parquetSchema(await parquetMetadataAsync(file)).children.map(column => column.element.name)
  const rows = await parquetReadObjects({ file })
  return [names, ...rows.map(row => names.map(name => plain(row[name])))]
}

const tables = {}
for (const address of process.argv.slice(2)) tables[address] = await table(address)
console.log(JSON.stringify(tables))
