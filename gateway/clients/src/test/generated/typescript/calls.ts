// Asks the groups of operations through the client that was written from the API description; prints what it learnt.
import * as api from './index.js';

declare const process: { argv: string[] };

const client = new api.Configuration({ basePath: process.argv[2] });
const dataset = 'indicators';

async function refused(): Promise<number> {
  try {
    await new api.PublishingApi(client).getPublicationsById({ id: 'none' });
    return 200;
  } catch (error) {
    return (error as api.ResponseError).response.status;
  }
}

async function ask() {
  return {
    problems: (await new api.BigProblemsApi(client).getProblems()).total,
    changes: (await new api.ChangesApi(client).getChanges()).total,
    datasets: (await new api.DatasetsApi(client).getDatasets()).total,
    documents: (await new api.DocumentsApi(client).getDocuments()).total,
    indicators: (await new api.IndicatorsApi(client).getIndicators()).total,
    observations: (await new api.ObservationsApi(client).getObservations()).total,
    organisations: (await new api.OrganisationsApi(client).getOrganisations()).total,
    places: (await new api.PlacesApi(client).getPlaces()).total,
    tasks: (await new api.TasksApi(client).getTasks()).total,
    dataset: (await new api.DatasetsApi(client).getDatasetsById({ id: dataset })).id,
    version: (await new api.VersionsApi(client).getDatasetsVersionsByNumber({ id: dataset, number: 1 })).number,
    table: (await new api.RowsApi(client).getDatasetsTablesByTable({ slug: dataset, table: dataset })).table,
    typed: (await new api.SearchApi(client).getSearchSuggestions({ q: 'chuyen', limit: 3 })).query,
    ask: await new api.SPARQLApi(client).getSparql({ query: 'ASK {}' }),
    keys: await new api.VerificationApi(client).getWellKnownJwksJson(),
    closed: await refused(),
  };
}

console.log(JSON.stringify(await ask()));
