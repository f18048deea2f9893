// Validates the graph at an address by a file of shapes with rdf-validate-shacl.
//   node shacl.mjs <address of Turtle> <file of shapes>      ->      {triples, results: [{path, focus, severity, message}]}
import { readFile } from 'node:fs/promises'
import rdf from '@zazuko/env'
import { Parser } from 'n3'
import Validator from 'rdf-validate-shacl'

const [address, shapesFile] = process.argv.slice(2)
const parse = (text, baseIRI) => rdf.dataset(new Parser({ baseIRI, factory: rdf }).parse(text))
const data = parse(await (await fetch(address)).text(), address)
const shapes = parse(await readFile(shapesFile, 'utf8'), 'file://' + shapesFile)
const report = await new Validator(shapes, { factory: rdf }).validate(data)
console.log(JSON.stringify({
  triples: data.size,
  results: report.results.map(result => ({
    path: result.path?.value ?? '',
    focus: result.focusNode?.value,
    severity: result.severity?.value,
    message: result.message.map(message => message.value).join(' ')
  }))
}))
