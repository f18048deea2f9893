// Follows an event stream with ldes-client, as published, until the given entity is deleted.
//   node ldes.mjs <address of the stream> <address of the entity>
// Prints one line of JSON for each member: {member, type, object, published, triples, types}.
import { intoConfig, replicateLDES } from 'ldes-client'

const AS = 'https://www.w3.org/ns/activitystreams#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const [stream, entity] = process.argv.slice(2)

function activity ({ id, quads }) {
  const about = quads.filter(quad => quad.subject.equals(id))
  const value = predicate => about.find(quad => quad.predicate.value === predicate)?.object.value
  const described = quads.filter(quad => quad.graph.equals(id))
  return {
    member: id.value,
    type: value(RDF_TYPE)?.replace(AS, ''),
    object: value(AS + 'object'),
    published: value(AS + 'published'),
    triples: described.length,
    types: described.filter(quad => quad.subject.value === value(AS + 'object') && quad.predicate.value === RDF_TYPE)
      .map(quad => quad.object.value)
  }
}

const client = replicateLDES(
  intoConfig({ url: stream, polling: true, pollInterval: 500, startFresh: true, noShape: true }), 'ascending')
client.on('error', error => { console.error(error); process.exit(1) })
for await (const member of client.stream({ highWaterMark: 10 })) {
  const read = activity(member)
  console.log(JSON.stringify(read))
  if (read.type === 'Delete' && read.object === entity) process.exit(0)
}
