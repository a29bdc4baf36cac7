import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import * as data from './stand-in-data';

/** Who is at the door: nobody, somebody without any function, or one of the people of the example. */
export type Visitor =
  | 'nobody'
  | 'newcomer'
  | 'apprentice'
  | 'administrator'
  | 'adviser'
  | 'trainer'
  | 'supervisor'
  | 'clerk'
  | 'operator'
  /** Of an installation that has nothing yet. */
  | 'first-operator';

export const OVER = '00000000-0000-4000-8000-000000000099';

const dist = resolve(import.meta.dirname, '../../dist');

/** The policy of the portal's door: what works here works there. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const people: Record<Exclude<Visitor, 'nobody'>, { givenName: string; familyName: string }> = {
  newcomer: { givenName: 'Klaus', familyName: 'Sonnenfeld' },
  apprentice: { givenName: 'Lena', familyName: 'Brandt' },
  administrator: { givenName: 'Klaus', familyName: 'Sonnenfeld' },
  adviser: { givenName: 'Anke', familyName: 'Köster' },
  trainer: { givenName: 'Petra', familyName: 'Sonnenfeld' },
  supervisor: { givenName: 'Mia', familyName: 'Keller' },
  clerk: { givenName: 'Sabine', familyName: 'Kramer' },
  operator: { givenName: 'Almut', familyName: 'Terborg' },
  'first-operator': { givenName: 'Almut', familyName: 'Terborg' },
};

const organisation = `organisation:${data.bakeryId}`;
const chamber = `chamber:${data.chamberId}`;

const operating = {
  actingFor: 'installation',
  roles: ['installation-operator'],
  permissions: [
    'org.chamber.edit',
    'identity.terms-of-use.publish',
    'permission.grant.view',
    'permission.cross-chamber-grant.give',
  ],
};

const functions: Record<
  string,
  {
    actingFor: string;
    name?: string;
    roles: string[];
    permissions: string[];
    usableUntil?: string;
    termsPending?: boolean;
  }[]
> = {
  newcomer: [],
  apprentice: [
    {
      actingFor: 'self',
      roles: ['apprentice'],
      permissions: ['training-record.record.view', 'training-record.record.write', 'exam.exam-date.view'],
    },
  ],
  administrator: [
    {
      actingFor: organisation,
      name: 'Bäckerei Sonnenfeld GmbH',
      roles: ['administrator'],
      permissions: [
        'org.training-relationship.view',
        'org.training-relationship.create-account',
        'org.trainer.view',
        'training-record.record.view',
        'exam.exam-date.view',
        'org.branch.view',
        'org.branch.activate',
        'org.delegation.enter',
        'permission.delegation.accept',
        'permission.delegation.propose',
        'permission.delegation.view',
        'identity.audit-entry.view',
        'identity.access-review.confirm',
        'permission.grant.view',
        'permission.organisation-grant.give',
        'permission.administrator-grant.give',
        'identity.sign-in.view',
      ],
    },
    {
      actingFor: `organisation:${data.newcomerId}`,
      name: 'Metallbau Hasekamp & Söhne KG',
      roles: ['administrator'],
      permissions: [],
      usableUntil: '2026-10-31T23:00:00Z',
    },
    {
      actingFor: `organisation:${data.termsPendingId}`,
      name: 'Tischlerei Nordholt',
      roles: ['administrator'],
      permissions: [],
      termsPending: true,
    },
  ],
  adviser: [
    {
      actingFor: `organisation:${data.adviserId}`,
      name: 'Steuerberatungsgesellschaft Köster, Dreesmann & Partner mbB',
      roles: ['administrator'],
      permissions: [
        'org.delegation.enter',
        'permission.delegation.accept',
        'permission.delegation.propose',
        'permission.delegation.view',
        'permission.grant.view',
      ],
    },
    {
      actingFor: organisation,
      name: 'Bäckerei Sonnenfeld GmbH',
      roles: ['delegate'],
      permissions: [
        'org.organisation.view',
        'org.training-relationship.view',
        'org.training-relationship.create-account',
        'org.trainer.view',
        'org.trainer.create-account',
        'exam.exam-date.view',
      ],
    },
  ],
  trainer: [
    {
      actingFor: organisation,
      name: 'Bäckerei Sonnenfeld GmbH',
      roles: ['trainer', 'contract-trainer'],
      permissions: ['training-record.record.view', 'training-record.record.approve', 'exam.exam-date.view'],
    },
  ],
  supervisor: [
    {
      actingFor: organisation,
      name: 'Bäckerei Sonnenfeld GmbH',
      roles: ['training-supervisor'],
      permissions: [
        'training-record.sent-record.view',
        'training-record.sent-record.approve',
        'training-record.sent-record.return',
      ],
    },
  ],
  clerk: [
    {
      actingFor: chamber,
      name: 'IHK Osnabrück – Emsland – Grafschaft Bentheim',
      roles: ['clerk'],
      permissions: [
        'org.organisation.view',
        'org.look.open',
        'org.activation-code.issue',
        'org.activation-lock.lift',
        'org.training-relationship.view',
        'org.trainer.view',
        'exam.exam-date.view',
        'exam.exam-date.edit',
        'identity.audit-entry.view',
        'permission.grant.view',
        'permission.delegation.enter',
        'permission.delegation.view',
        'permission.examiner-grant.give',
        'identity.sign-in.view',
      ],
    },
  ],
  operator: [operating],
  'first-operator': [operating],
};

interface Answer {
  status?: number;
  body?: unknown;
  etag?: string;
}

type Handler = (match: RegExpExecArray, query: URLSearchParams, sent: string) => Answer;

/** Stands in for door and services, so that each page can be looked at by itself. It remembers nothing. */
export class StandIn {
  visitor: Visitor = 'nobody';
  locked = true;
  private readonly server: Server;
  private address = '';

  constructor() {
    this.server = createServer((request, response) => this.serve(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    this.address = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.address;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private serve(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.address);
    if (url.pathname === '/session') {
      this.send(response, this.session());
    } else if (url.pathname.startsWith('/api/')) {
      void text(request).then((sent) => this.send(response, this.api(request, url, sent)));
    } else {
      this.file(url.pathname, response);
    }
  }

  private session(): Answer {
    if (this.visitor === 'nobody') {
      return { status: 499, body: { code: 'session.missing' } };
    }
    const { givenName, familyName } = people[this.visitor];
    const email = `${givenName}.${familyName}@example.org`.toLowerCase();
    const expiresAt = new Date(Date.now() + 30 * 60_000).toISOString();
    return { body: { name: `${givenName} ${familyName}`, email, language: 'de', expiresAt } };
  }

  private api({ method = 'GET', headers }: IncomingMessage, url: URL, sent: string): Answer {
    for (const [pattern, handler] of this.handlers(String(headers['acting-for']))) {
      const match = new RegExp(`^${pattern}$`).exec(`${method} ${url.pathname.replace('/api/', '')}`);
      if (match) {
        return handler(match, url.searchParams, sent);
      }
    }
    return { status: 404, body: { code: 'request.not-found', status: 404 } };
  }

  private handlers(actingFor: string): [string, Handler][] {
    const own = functions[this.visitor] ?? [];
    const isNew = this.visitor === 'first-operator';
    const chamberGrants = (query: URLSearchParams) => {
      if (query.get('state') === 'DUE') {
        return [];
      }
      if (this.visitor === 'operator') {
        return query.get('chamberId') === data.chamberId ? data.chamberGrants : [];
      }
      return query.get('role') === 'examiner' ? data.examinerGrants : data.chamberGrants;
    };
    const companyGrants = (query: URLSearchParams) =>
      (query.get('state') === 'DUE' ? data.dueGrants : data.grants).filter(
        ({ personId, role }) =>
          [null, personId].includes(query.get('personId')) && [null, role].includes(query.get('role')),
      );
    const page = (items: unknown[]): Answer => ({ body: { items } });
    const searched = (items: unknown[], query: URLSearchParams): Answer => {
      const q = (query.get('q') ?? '').toLowerCase();
      return page(items.filter((item) => JSON.stringify(item).toLowerCase().includes(q)));
    };
    const byId = (items: { id: string; version?: number }[], id: string | undefined): Answer => {
      const found = items.find((item) => item.id === id);
      return found
        ? { body: found, etag: `"${found.version ?? 1}"` }
        : { status: 404, body: { code: 'request.not-found' } };
    };
    const weekOffset = (name: string | undefined) => {
      for (let offset = 1; offset > -120; offset--) {
        if (data.week(offset).week === name) {
          return offset;
        }
      }
      return 0;
    };
    const record = (offset: number): Answer => {
      const body = data.record(offset, this.visitor === 'apprentice');
      return { body, etag: `"${body.version}"` };
    };
    return [
      [
        'GET identity/v1/me',
        () => ({
          body: {
            personId: 'p1',
            email: 'x@example.org',
            language: 'de',
            ...people[this.visitor as 'clerk'],
          },
          etag: '"1"',
        }),
      ],
      ['GET identity/v1/me/sign-in-methods', () => ({ body: data.signInMethods })],
      [
        'GET identity/v1/terms-of-use/newest',
        (_, query) => ({ body: data.terms(query.get('language') ?? 'de') }),
      ],
      ['GET identity/v1/terms-of-use', () => page(isNew ? [] : data.termsVersions)],
      [
        'GET identity/v1/terms-of-use/(\\d+)',
        (match, query) => ({
          body: { ...data.terms(query.get('language') ?? 'de'), version: Number(match[1]) },
        }),
      ],
      [
        'POST identity/v1/terms-of-use',
        () => ({ status: 201, body: { version: 3, publishedAt: new Date().toISOString() } }),
      ],
      ['GET identity/v1/me/terms-of-use', () => ({ body: data.myTerms })],
      ['GET identity/v1/me/identifiers', () => page(data.identifiers)],
      [
        'POST identity/v1/me/identifiers/NATIONAL_NUMBER/disclosures',
        () => ({ body: { kind: 'NATIONAL_NUMBER', number: '78031412448' } }),
      ],
      ['GET identity/v1/audit-entries', (_, query) => searched(data.auditEntries, query)],
      ['GET identity/v1/me/audit-entries', () => page(data.myAuditEntries)],
      ['GET identity/v1/data-exports', () => ({ body: data.dataExportsOf(this.visitor) })],
      ['POST identity/v1/registrations', () => ({ status: 202 })],
      ['POST identity/v1/forgotten-passwords', () => ({ status: 202 })],
      ['POST identity/v1/new-passwords', () => ({ body: { email: 'klaus@sonnenfeld.example' } })],
      [
        'GET identity/v1/me/email-change',
        () =>
          this.visitor === 'trainer'
            ? {
                body: {
                  newEmail: 'jutta.neu@sonnenfeld.example',
                  oldConfirmed: true,
                  newConfirmed: false,
                  expiresAt: new Date(Date.now() + 25 * 60_000).toISOString(),
                },
              }
            : { status: 204 },
      ],
      [
        'POST identity/v1/registration-confirmations',
        () => ({ body: { email: 'klaus@sonnenfeld.example' } }),
      ],
      [
        'GET permission/v1/functions',
        () =>
          page(
            own.map(({ actingFor, name, roles, usableUntil, termsPending = false }) => ({
              actingFor,
              name,
              roles,
              usableUntil,
              termsPending,
              kind: actingFor.split(':')[0],
            })),
          ),
      ],
      [
        'GET permission/v1/access',
        () => {
          const held = own.find((entry) => entry.actingFor === actingFor);
          return {
            body: {
              personId: 'p1',
              actingFor,
              ways: held ? [{ role: held.roles[0], permissions: held.permissions, grants: {} }] : [],
              termsPending: held?.termsPending ?? false,
              fromElsewhere: false,
            },
          };
        },
      ],
      [
        'GET permission/v1/grants',
        (_, query) => searched(query.has('chamberId') ? chamberGrants(query) : companyGrants(query), query),
      ],
      ['POST permission/v1/grants/(revocations|confirmations)', () => ({ status: 204 })],
      [
        'GET permission/v1/chambers/[^/]+/review-policy',
        () => ({ body: { months: 12, version: 0, access: { set: true } }, etag: '"0"' }),
      ],
      ['GET permission/v1/organisations/[^/]+/representatives', () => page(data.representatives)],
      [
        'GET permission/v1/explanations',
        (_, query) => {
          const body = data.explanation(query.get('personId'), actingFor);
          return body ? { body } : { status: 404, body: { code: 'request.not-found', status: 404 } };
        },
      ],
      ['GET permission/v1/responsible-persons', () => page(data.responsiblePersons)],
      ['GET permission/v1/rights', () => page(data.rights)],
      ['GET permission/v1/roles', () => page(data.roles)],
      ['GET permission/v1/departures/prospect', () => ({ body: data.departureProspect })],
      ['GET permission/v1/departures', (_, query) => page(query.has('chamberId') ? [] : data.departures)],
      ['GET identity/v1/unused-accounts', () => page(data.unusedAccounts)],
      ['PUT identity/v1/unused-accounts/[^/]+/confirmation', () => ({ status: 204 })],
      ['GET identity/v1/sign-ins', () => page(data.signIns())],
      [
        'POST identity/v1/accounts',
        () => ({ status: 201, body: { personId: data.examinerGrants[0]?.personId } }),
      ],
      [
        'POST permission/v1/grants',
        () => ({ status: 409, body: { code: 'permission.grant.exists', status: 409 } }),
      ],
      ['GET org/v1/chambers', (_, query) => searched(isNew ? [] : data.chambers, query)],
      ['GET org/v1/activation-letters', () => page(data.waitingLetters)],
      [
        'POST org/v1/activation-candidates',
        (_, __, sent) => ({
          body: sent.includes('"DELEGATE"') ? data.delegateCandidates : data.candidates,
        }),
      ],
      ['GET org/v1/activation-locks', () => page(data.activationLocks)],
      ['GET org/v1/chambers/(.+)', (match) => byId(data.chambers, match[1])],
      ['GET org/v1/occupations', () => page(data.occupations)],
      ['GET org/v1/organisations', (_, query) => searched(data.organisations, query)],
      ['GET org/v1/organisations/([^/]+)', (match) => byId(data.organisations, match[1])],
      ['PUT org/v1/organisations/([^/]+)/end-of-use', (match) => byId(data.organisations, match[1])],
      ['GET org/v1/organisations/[^/]+/branches', (_, query) => searched(data.branches, query)],
      ['GET org/v1/organisations/[^/]+/activation-codes', () => page(data.activationCodes)],
      [
        'POST org/v1/organisations/([^/]+)/activation-codes',
        (match) =>
          match[1] === data.newcomerId
            ? { status: 201, body: data.activationCodes[0] }
            : { status: 403, body: { code: 'request.forbidden', status: 403 } },
      ],
      [
        'GET org/v1/organisations/[^/]+/activation-lock',
        () => ({ body: { locked: this.locked, until: new Date(Date.now() + 7_200_000).toISOString() } }),
      ],
      [
        'POST org/v1/activations',
        () => ({ status: 409, body: { code: 'org.activation.refused', status: 409 } }),
      ],
      [
        'POST org/v1/activation-revocations',
        () =>
          this.visitor === 'nobody'
            ? { status: 204 }
            : { status: 409, body: { code: 'org.activation.refused', status: 409 } },
      ],
      [
        'POST org/v1/delegations',
        () => ({ status: 409, body: { code: 'org.activation.refused', status: 409 } }),
      ],
      [
        'GET permission/v1/organisations/([^/]+)/given-delegations',
        (match) =>
          page(
            data.delegations
              .filter(({ principalId }) => principalId === match[1])
              .map((given) => ({ ...given, access: { ...given.access, passOn: false } })),
          ),
      ],
      [
        'GET permission/v1/organisations/([^/]+)/received-delegations',
        (match) =>
          page(
            data.delegations
              .filter(({ delegateId }) => delegateId === match[1])
              .map((received) => ({ ...received, access: { ...received.access, narrow: false } })),
          ),
      ],
      ['GET permission/v1/organisations/[^/]+/passed-on-delegations', () => page([])],
      [
        'GET permission/v1/organisations/([^/]+)/delegation-proposals',
        (match) => page(data.delegationProposals.filter(({ principalId }) => principalId === match[1])),
      ],
      [
        'GET permission/v1/delegations/(.+)',
        (match) => ({ body: data.delegations.find(({ delegationId }) => delegationId === match[1]) }),
      ],
      [
        'GET permission/v1/delegation-proposals/(.+)',
        (match) => ({ body: data.delegationProposals.find(({ proposalId }) => proposalId === match[1]) }),
      ],
      ['DELETE permission/v1/delegations/.+', () => ({ status: 204 })],
      ['POST org/v1/lost-codes', () => ({ status: 202 })],
      ['GET org/v1/training-relationships', (_, query) => searched(data.relationships, query)],
      ['GET org/v1/training-relationships/(.+)', (match) => byId(data.relationships, match[1])],
      [
        'POST org/v1/training-relationships/(.+)/account',
        (match) =>
          match[1] === data.takenId
            ? { status: 409, body: { code: 'org.account.already-linked', status: 409 } }
            : { status: 202, ...byId(data.relationships, match[1]) },
      ],
      [
        'GET org/v1/looks/(.+)',
        (match) =>
          match[1] === OVER
            ? { status: 403, body: { code: 'org.look.over', status: 403 } }
            : { body: { ...data.look, id: match[1] } },
      ],
      ['GET org/v1/trainers', (_, query) => searched(data.trainers, query)],
      [
        'GET training-record/v1/record-books',
        () => page(this.visitor === 'apprentice' ? data.books.slice(0, 1) : data.books),
      ],
      ['GET training-record/v1/record-books/[^/]+/addressees', () => ({ body: data.addressees })],
      ['GET training-record/v1/record-books/[^/]+', () => ({ body: data.books[0] })],
      [
        'GET training-record/v1/record-books/[^/]+/weeks',
        (_, query) => {
          const from = weekOffset(query.get('from') ?? '');
          const to = weekOffset(query.get('to') ?? '');
          return { body: Array.from({ length: to - from + 1 }, (__, index) => data.weekLine(from + index)) };
        },
      ],
      ['GET training-record/v1/record-books/[^/]+/weeks/([^/]+)', (match) => record(weekOffset(match[1]))],
      ['PUT training-record/v1/record-books/[^/]+/weeks/([^/]+)', (match) => record(weekOffset(match[1]))],
      [
        'GET training-record/v1/record-books/[^/]+/weeks/([^/]+)/versions',
        (match) => ({ body: data.versions(weekOffset(match[1])) }),
      ],
      ['GET training-record/v1/submitted-records', () => page(data.waiting)],
      ['GET exam/v1/exam-dates', () => page(data.examDates)],
      ['GET exam/v1/exam-dates/.+', () => ({ body: data.examDates[0], etag: '"1"' })],
      ['GET notification/v1/mails', () => page(this.visitor === 'newcomer' ? [] : data.mails)],
    ];
  }

  private send(response: ServerResponse, { status = 200, body, etag }: Answer): void {
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(status, { 'Content-Type': type, ...(etag ? { ETag: etag } : {}) });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  private file(path: string, response: ServerResponse): void {
    const wanted = join(dist, path);
    const exists = wanted.startsWith(dist) && existsSync(wanted) && statSync(wanted).isFile();
    const file = exists ? wanted : join(dist, 'index.html');
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': POLICY,
    });
    createReadStream(file).pipe(response);
  }
}
