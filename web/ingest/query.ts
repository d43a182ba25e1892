// What the screen of reading-in asks, begins and follows.

export const ingestRightsQuery = `query IngestRights {
  about { canIngest canFetch }
  jobs(first: 10) { nodes { id state label total done failed createdAt } }
}`;

export const ingestMutation = `mutation Ingest($input: IngestInput!) {
  ingest(input: $input) { job { id } }
}`;

const jobParts = `id state label total done added replaced unchanged failed warnings error createdAt finishedAt
    articles { slug title publisher published language events(first: 1) { totalCount } statements(first: 1) { totalCount } }`;

export const ingestProgressSubscription = `subscription IngestProgress($job: ID!) {
  ingestProgress(job: $job) {
    ${jobParts}
  }
}`;

export const jobQuery = `query Job($job: ID!) {
  job(id: $job) {
    ${jobParts}
  }
}`;

export interface JobLine {
  readonly id: string;
  readonly state: string;
  readonly label: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly createdAt: string;
}

export interface RightsAnswer {
  readonly about: { readonly canIngest: boolean; readonly canFetch: boolean };
  readonly jobs: { readonly nodes: readonly JobLine[] };
}

export interface JobRecord extends JobLine {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly warnings: readonly string[];
  readonly error: string | null;
  readonly finishedAt: string | null;
  readonly articles: readonly {
    readonly slug: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly language: string;
    readonly events: { readonly totalCount: number };
    readonly statements: { readonly totalCount: number };
  }[];
}
