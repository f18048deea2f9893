// Reads a CKAN with the client @portaljs/ckan-api-client-js.
//   node ckan.mjs <address>     ->     {names, title, found, missing, forbidden}: the last two are messages of errors
import client from '@portaljs/ckan-api-client-js'

const CkanRequest = client.default ?? client
const ckanUrl = process.argv[2]
console.error = () => {}
const messageOf = call => call.then(() => 'no error', error => error.message)

const names = await CkanRequest.get('package_list', { ckanUrl })
const plans = await CkanRequest.post('package_show', { ckanUrl, json: { id: 'plans' } })
const found = await CkanRequest.get('package_search?q=chuyen+doi+so&rows=0', { ckanUrl })
console.log(JSON.stringify({
  names: names.result,
  title: plans.result.title,
  found: found.result.count,
  missing: await messageOf(CkanRequest.get('package_show?id=nope', { ckanUrl })),
  forbidden: await messageOf(CkanRequest.post('package_create', { ckanUrl, apiKey: 'wrong', json: { name: 'x' } }))
}))
