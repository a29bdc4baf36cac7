import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths as ExamPaths } from './generated/exam';
import type { paths as IdentityPaths } from './generated/identity';
import type { paths as NotificationPaths } from './generated/notification';
import type { paths as OrgPaths } from './generated/org';
import type { paths as PermissionPaths } from './generated/permission';
import type { paths as TrainingRecordPaths } from './generated/training-record';
import { Problem, SESSION_OVER } from './problem';
import { announceSessionOver } from './session-signal';

/** In which function a request is made: self, organisation:<id>, chamber:<id> or installation. */
export type ActingFor = string;

export const SELF: ActingFor = 'self';

/** The services, asked in one function of the person. */
export interface Api {
  actingFor: ActingFor;
  identity: Client<IdentityPaths>;
  org: Client<OrgPaths>;
  permission: Client<PermissionPaths>;
  trainingRecord: Client<TrainingRecordPaths>;
  exam: Client<ExamPaths>;
  notification: Client<NotificationPaths>;
}

const created = new Map<ActingFor, Api>();

export function apiFor(actingFor: ActingFor): Api {
  const known = created.get(actingFor);
  if (known) {
    return known;
  }
  const api: Api = {
    actingFor,
    identity: client<IdentityPaths>(actingFor),
    org: client<OrgPaths>(actingFor),
    permission: client<PermissionPaths>(actingFor),
    trainingRecord: client<TrainingRecordPaths>(actingFor),
    exam: client<ExamPaths>(actingFor),
    notification: client<NotificationPaths>(actingFor),
  };
  created.set(actingFor, api);
  return api;
}

/** What every request carries: who asks for whom, and the sign by which the door knows a script and not a link. */
export const headersFor = (actingFor: ActingFor): Record<string, string> => ({
  'Acting-For': actingFor,
  'X-Requested-With': 'JavaScript',
});

function client<Paths extends object>(actingFor: ActingFor): Client<Paths> {
  const created = createClient<Paths>({
    baseUrl: window.location.origin,
    headers: headersFor(actingFor),
    // Looked up at each request, so that tests can stand in for the network.
    fetch: (request) => globalThis.fetch(request),
  });
  created.use(sessionWatch);
  return created;
}

const CONSISTENCY = 'Consistency-Token';

/** Of the last change of rights: whatever is asked for later is decided about as it is since then. */
let lastChange = '';

const sessionWatch: Middleware = {
  onRequest: ({ request }) => {
    if (lastChange) {
      request.headers.set(CONSISTENCY, lastChange);
    }
  },
  onResponse: ({ response }) => {
    const change = response.headers.get(CONSISTENCY) ?? '';
    // Answers may come in another order than the changes; of two tokens the later one is the greater text.
    lastChange = change > lastChange ? change : lastChange;
    watchSession(response);
  },
  onError: () => Problem.unreachable(),
};

function watchSession(response: Response): void {
  if (response.status === SESSION_OVER) {
    announceSessionOver();
  }
}

interface Outcome<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The content of a good answer; anything else is thrown as a {@link Problem}. */
export async function answer<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw Problem.of(response, error);
  }
  return data as Data;
}

/** Content together with the version the server knows it by. */
export interface Versioned<Data> {
  data: Data;
  etag: string;
}

export async function versionedAnswer<Data>(call: Promise<Outcome<Data>>): Promise<Versioned<Data>> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw Problem.of(response, error);
  }
  return { data: data as Data, etag: response.headers.get('ETag') ?? '' };
}

/** A file, fetched and not linked: a plain link could not say in which function the person acts. */
export async function fileAnswer(
  api: Api,
  address: string,
  mediaType: string,
  request: RequestInit = {},
): Promise<Blob> {
  const response = await fetch(address, {
    ...request,
    headers: {
      ...headersFor(api.actingFor),
      Accept: mediaType,
      ...(request.body && { 'Content-Type': 'application/json' }),
    },
  });
  watchSession(response);
  if (!response.ok) {
    throw Problem.of(response, await response.json().catch(() => undefined));
  }
  return response.blob();
}
