// Reads a Frictionless data package with the library datapackage, and casts every row of every table by its schema.
//   node datapackage.mjs <address of datapackage.json>     ->     {valid, errors, resources: {<name>: {rows, types}}}
import { Package } from 'datapackage'

const [address] = process.argv.slice(2)
const dataPackage = await Package.load(address)
const resources = {}
for (const resource of dataPackage.resources.filter(each => each.tabular)) {
  const rows = await resource.read({ keyed: true, cast: true })
  resources[resource.name] = {
    rows: rows.length,
    types: Object.fromEntries(resource.schema.fields.map(field => [field.name, field.type]))
  }
}
console.log(JSON.stringify({
  valid: dataPackage.valid,
  errors: dataPackage.errors.map(error => error.message),
  resources
}))
