// Maps every CSV file of a dataset to RDF with @zazuko/rdf-parser-csvw, found only by the Link of the file, and
// compares the triples with the dataset's own N-Triples.
//   node csvw.mjs <address of N-Triples> <address of a CSV file>...
// Prints {triples, missing, extra, deviations} as JSON: deviations are what the parser is known to do otherwise.
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import rdf from '@zazuko/env'
import CsvwParser from '@zazuko/rdf-parser-csvw'
import JsonLdParser from '@rdfjs/parser-jsonld'
import toNTriples from '@rdfjs/to-ntriples'
import { Parser as NTriplesParser } from 'n3'

const CSVW = 'http://www.w3.org/ns/csvw#'
const context = JSON.parse(await readFile(new URL('csvw-context.json', import.meta.url)))['@context']
const [ownAddress, ...tableAddresses] = process.argv.slice(2)
const deviations = { lists: {}, emptyLinks: 0 }

async function fetchOk (address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`)
  return answer
}

/** The address of the metadata that the file's Link names, as the CSVW says (Tabular Data Model, 5.2). */
function describedBy (answer) {
  const link = (answer.headers.get('link') ?? '').split(/,\s*(?=<)/).find(part => /rel="?describedby/.test(part))
  if (!link) throw new Error(`no describedby Link at ${answer.url}`)
  return new URL(/<([^>]*)>/.exec(link)[1], answer.url).href
}

/** The parser takes the first table it meets: this is the one whose url is the file's. */
function tableOf (metadata, metadataAddress, csvAddress) {
  const tables = metadata.tables ?? [metadata]
  const table = tables.find(each => new URL(each.url, metadataAddress).href === csvAddress)
  if (!table) throw new Error(`${metadataAddress} does not describe ${csvAddress}`)
  return table
}

/** Normalised as CSVW's metadata vocabulary says (6): the parser itself does not expand prefixes, nor resolve addresses. */
function normalise (template, csvAddress) {
  const prefix = /^([a-z][a-z0-9-]*):(?!\/\/)(.*)$/.exec(template)
  if (prefix && typeof context[prefix[1]] === 'string') return context[prefix[1]] + prefix[2]
  return /^([a-z]+:|\{)/.test(template) ? template : resolveTemplate(template, csvAddress)
}

function resolveTemplate (template, csvAddress) {
  return template.startsWith('/') ? new URL(csvAddress).origin + template : csvAddress + template
}

function normalised (table, csvAddress) {
  const schema = structuredClone(table.tableSchema)
  for (const described of [schema, ...schema.columns]) {
    for (const key of ['aboutUrl', 'propertyUrl', 'valueUrl']) {
      if (described[key]) described[key] = normalise(described[key], csvAddress)
    }
  }
  return { '@context': context, url: csvAddress, tableSchema: schema }
}

async function asDataset (metadata) {
  const parser = new JsonLdParser({ baseIRI: metadata.url, factory: rdf })
  return rdf.dataset().import(parser.import(Readable.from([JSON.stringify(metadata)])))
}

/** Deviation: a cell with a separator stays one literal. These properties are left out of the comparison, and counted. */
function listProperties (metadata) {
  return metadata.tableSchema.columns.filter(column => column.separator).map(column => column.propertyUrl)
}

/** Deviation: an empty cell with a valueUrl still becomes a link, to the template filled with nothing. */
function emptyLinks (metadata) {
  return metadata.tableSchema.columns
    .filter(column => /\{[^}]+\}/.test(column.valueUrl ?? ''))
    .map(column => column.valueUrl.replaceAll(/\{[^}]+\}/g, ''))
}

async function map (csvAddress) {
  const csv = await fetchOk(csvAddress)
  const metadataAddress = describedBy(csv)
  const table = tableOf(await (await fetchOk(metadataAddress)).json(), metadataAddress, csvAddress)
  const metadata = normalised(table, csvAddress)
  const parser = new CsvwParser({ metadata: await asDataset(metadata), baseIRI: csvAddress, factory: rdf, timezone: 'utc' })
  const quads = await rdf.dataset().import(parser.import(Readable.from([await csv.text()])))
  return { metadata, quads: [...quads].filter(quad => !isBookkeeping(quad)) }
}

/** What CSVW's standard mode says of tables and rows, and minimal mode leaves out. */
function isBookkeeping (quad) {
  return quad.predicate.value.startsWith(CSVW) || quad.object.value.startsWith(CSVW)
}

async function theirs () {
  const dataset = rdf.dataset()
  for (const address of tableAddresses) {
    const { metadata, quads } = await map(address)
    const empty = new Set(emptyLinks(metadata))
    listProperties(metadata).forEach(property => { deviations.lists[property] = 0 })
    for (const quad of quads) {
      if (quad.object.termType === 'NamedNode' && empty.has(quad.object.value)) deviations.emptyLinks++
      else dataset.add(quad)
    }
  }
  return dataset
}

function ours (text) {
  return rdf.dataset(new NTriplesParser({ format: 'N-Triples' }).parse(text))
}

function withoutLists (dataset) {
  return dataset.filter(quad => {
    const isList = quad.predicate.value in deviations.lists
    if (isList) deviations.lists[quad.predicate.value]++
    return !isList
  })
}

/** One canonical line for each triple; canonical labels of blank nodes are slow, and only made where there are some. */
function lines (dataset) {
  const isBlank = term => term.termType === 'BlankNode'
  const anyBlank = [...dataset].some(quad => isBlank(quad.subject) || isBlank(quad.object))
  return new Set(anyBlank ? dataset.toCanonical().split('\n').filter(line => line) : [...dataset].map(toNTriples))
}

const ownText = await (await fetchOk(ownAddress)).text()
const mapped = await theirs()
const own = lines(withoutLists(ours(ownText)))
const other = lines(mapped.filter(quad => !(quad.predicate.value in deviations.lists)))
console.log(JSON.stringify({
  triples: own.size,
  missing: [...own].filter(line => !other.has(line)).slice(0, 20),
  extra: [...other].filter(line => !own.has(line)).slice(0, 20),
  deviations
}, null, 1))
