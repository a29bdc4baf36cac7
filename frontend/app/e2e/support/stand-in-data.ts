import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
/** The world of the stand-in: one chamber, a bakery, an apprentice, a trainer. Days count from today. */

const DAY = 86_400_000;
const iso = (date: Date) => date.toISOString().slice(0, 10);
const inDays = (days: number) => iso(new Date(Date.now() + days * DAY));
const instant = (daysAgo: number, time: string) => `${inDays(-daysAgo)}T${time}:00Z`;
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function mondayOf(date: Date): Date {
  const day = date.getUTCDay() || 7;
  return new Date(date.getTime() - (day - 1) * DAY);
}

/** 2026-W47 for the week that lies so many weeks from this one. */
export function week(offset: number): { week: string; startsOn: string; endsOn: string } {
  const monday = new Date(mondayOf(new Date()).getTime() + offset * 7 * DAY);
  const thursday = new Date(monday.getTime() + 3 * DAY);
  const first = mondayOf(new Date(Date.UTC(thursday.getUTCFullYear(), 0, 4)));
  const number = 1 + Math.round((mondayOf(thursday).getTime() - first.getTime()) / (7 * DAY));
  return {
    week: `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`,
    startsOn: iso(monday),
    endsOn: iso(new Date(monday.getTime() + 6 * DAY)),
  };
}

export const chamberId = id(1);
export const bakeryId = id(2);
export const newcomerId = id(3);
export const branchId = id(7);
export const termsPendingId = id(4);
export const adviserId = id(8);
export const bookId = id(10);

export const chambers = [
  ['IHK Osnabrück – Emsland – Grafschaft Bentheim', 'IHK Osnabrück', 'Osnabrück'],
  ['IHK für München und Oberbayern', 'IHK München', 'München'],
  ['Handwerkskammer Osnabrück-Emsland-Grafschaft Bentheim', 'HWK Osnabrück', 'Osnabrück'],
  ['Handelskammer Hamburg', 'HK Hamburg', 'Hamburg'],
  ['IHK zu Köln', 'IHK Köln', 'Köln'],
].map(([name, shortName, place], index) => ({
  id: index === 0 ? chamberId : id(100 + index),
  name,
  shortName,
  place,
  address: { street: 'Neuer Graben 38', postalCode: '49074', city: place, country: 'DE' },
  email: `ausbildung-${index}@kammer.example`,
  timeZone: 'Europe/Berlin',
  language: 'de',
  activationDays: 21,
  activationDaysAbroad: 30,
  version: 1,
}));

const baker = { de: 'Bäckerin und Bäcker', fr: 'Boulangère et boulanger', en: 'Baker' };
const clerk = { de: 'Kaufleute für Büromanagement', fr: 'Employés de bureau', en: 'Office management clerk' };

export const occupations = [
  { id: id(20), code: '24111', name: baker, durationMonths: 36 },
  { id: id(21), code: '71402', name: clerk, durationMonths: 36 },
];

const address = { street: 'Große Straße 12', postalCode: '49074', city: 'Osnabrück', country: 'DE' };

export const organisations = [
  {
    id: bakeryId,
    chamberId,
    companyNumber: '4711001',
    name: 'Bäckerei Sonnenfeld GmbH',
    address,
    email: 'info@sonnenfeld.example',
    activated: true,
    activatedAt: instant(40, '08:12'),
    endOfUse: inDays(200),
    sites: [{ id: id(30), name: 'Hauptbetrieb', address }],
    access: { issue: true, lift: true },
    version: 3,
  },
  {
    id: newcomerId,
    chamberId,
    companyNumber: '4711002',
    name: 'Metallbau Hasekamp & Söhne KG',
    address: { ...address, street: 'Hasestraße 4' },
    activated: false,
    sites: [],
    access: { issue: true, lift: true, attach: true },
    version: 1,
  },
  {
    id: branchId,
    chamberId,
    companyNumber: '4711003',
    name: 'Bäckerei Sonnenfeld Filialbetriebe GmbH',
    address: { ...address, street: 'Johannisstraße 12' },
    activated: true,
    activatedAt: instant(20, '10:30'),
    headOfficeName: 'Bäckerei Sonnenfeld GmbH',
    sites: [],
    access: { issue: false, lift: false, attach: true },
    version: 2,
  },
];

export const branches = [
  {
    id: branchId,
    chamberId,
    chamberName: 'IHK Osnabrück – Emsland – Grafschaft Bentheim',
    companyNumber: '4711003',
    name: 'Bäckerei Sonnenfeld Filialbetriebe GmbH',
    activated: true,
  },
  {
    id: id(5),
    chamberId: id(6),
    chamberName: 'IHK für München und Oberbayern',
    companyNumber: '8012-77',
    name: 'Sonnenfeld Backwaren Süd GmbH',
    activated: true,
  },
];

export const activationCodes = [
  {
    id: id(40),
    organisationId: newcomerId,
    kind: 'OWNER',
    state: 'ACTIVE',
    deadline: inDays(18),
    endOfUse: inDays(400),
    issuedAt: instant(3, '09:30'),
    requestedByCompany: true,
    version: 1,
  },
  {
    id: id(41),
    organisationId: newcomerId,
    kind: 'REVOCATION',
    state: 'VOID',
    deadline: inDays(-4),
    issuedAt: instant(25, '14:02'),
    requestedByCompany: false,
    printedAt: instant(25, '14:20'),
    version: 2,
  },
  {
    id: id(42),
    organisationId: bakeryId,
    kind: 'DELEGATE',
    state: 'USED',
    deadline: inDays(-9),
    issuedAt: instant(30, '11:45'),
    requestedByCompany: false,
    printedAt: instant(30, '11:50'),
    version: 3,
  },
];

const trainer = { id: id(50), givenName: 'Petra', familyName: 'Sonnenfeld' };

export const relationships = (
  [
    [bookId, 'Lena', 'Brandt', 'LINKED'],
    [id(11), 'Amira', 'Haddad', 'REQUESTED'],
    [id(12), 'Jonas', 'Müller', 'NONE'],
    [id(13), 'Ewa', 'Wójcik', 'NONE'],
  ] as const
).map(([relationshipId, givenName, familyName, apprenticeAccount], index) => ({
  id: relationshipId,
  chamberId,
  organisationId: bakeryId,
  organisationName: 'Bäckerei Sonnenfeld GmbH',
  site: { id: id(30), name: 'Hauptbetrieb' },
  occupation: occupations[index % 2],
  apprentice: { givenName, familyName, birthDate: '2008-03-14', apprenticeNumber: `A-${20260 + index}` },
  trainer,
  startsOn: '2025-08-01',
  endsOn: '2028-07-31',
  apprenticeAccount,
  access: { createAccount: true },
  version: 1,
}));

/** Whose account was made while the page was open. */
export const takenId = id(13);

const bakery = { organisationId: bakeryId, organisationName: 'Bäckerei Sonnenfeld GmbH' };

export const trainers = [
  { ...trainer, ...bakery, account: 'LINKED', access: { createAccount: false }, version: 2 },
  {
    id: id(51),
    givenName: 'Mehmet',
    familyName: 'Yıldız',
    ...bakery,
    account: 'NONE',
    access: { createAccount: true },
    version: 1,
  },
  {
    id: id(52),
    givenName: 'Ewa',
    familyName: 'Wójcik',
    ...bakery,
    account: 'REFUSED',
    access: { createAccount: true },
    version: 3,
  },
];

export const books = [
  {
    trainingRelationshipId: bookId,
    apprenticeName: 'Lena Brandt',
    occupation: baker,
    organisationName: 'Bäckerei Sonnenfeld GmbH',
    trainerName: 'Petra Sonnenfeld',
    startsOn: '2025-08-01',
    endsOn: '2028-07-31',
    counts: { draft: 1, submitted: 1, returned: 1, approved: 61, missing: 2 },
  },
  {
    trainingRelationshipId: id(11),
    apprenticeName: 'Amira Haddad',
    occupation: clerk,
    organisationName: 'Bäckerei Sonnenfeld GmbH',
    trainerName: 'Petra Sonnenfeld',
    startsOn: '2026-08-01',
    endsOn: '2029-07-31',
    counts: { draft: 0, submitted: 2, returned: 0, approved: 11, missing: 1 },
  },
];

const statuses: Record<number, string> = {
  0: 'DRAFT',
  [-1]: 'SUBMITTED',
  [-2]: 'RETURNED',
  [-4]: 'EMPTY',
  [-7]: 'EMPTY',
};

export function weekLine(offset: number) {
  const status = statuses[offset] ?? 'APPROVED';
  const minutes = status === 'EMPTY' ? 0 : status === 'DRAFT' ? 930 : 2370;
  const { week: name, startsOn } = week(offset);
  return {
    week: name,
    startsOn,
    status,
    minutes,
  };
}

const kinds = ['COMPANY', 'COMPANY', 'SCHOOL', 'COMPANY', 'INSTRUCTION'];

export const addressees = {
  trainerName: 'Petra Sonnenfeld',
  supervisors: [{ supervisorId: id(120), name: 'Mia Keller' }],
  lastSupervisorId: id(120),
};

export function record(offset: number, writer: boolean) {
  const line = weekLine(offset);
  const { endsOn } = week(offset);
  const monday = Date.parse(`${line.startsOn}T00:00:00Z`);
  const days = line.status === 'DRAFT' ? 2 : line.status === 'EMPTY' ? 0 : 5;
  const isOpen = ['EMPTY', 'DRAFT', 'RETURNED'].includes(line.status);
  return {
    trainingRelationshipId: bookId,
    apprenticeName: 'Lena Brandt',
    week: line.week,
    startsOn: line.startsOn,
    endsOn,
    status: line.status,
    content: {
      department: days > 0 ? 'Backstube, Frühschicht' : '',
      work:
        days > 0
          ? 'Sauerteig angesetzt und geführt, Teiglinge gewirkt.\nOfen beschickt, Backproben beurteilt und im Backbuch notiert.'
          : '',
      instruction: days > 4 ? 'Unterweisung Arbeitssicherheit: Knetmaschine und Ofen (45 Minuten)' : '',
      school: days > 2 ? 'Lernfeld 4: Herstellen von Weizenbroten; Prozentrechnen mit Rezepturen' : '',
      days: Array.from({ length: days }, (_, index) => ({
        date: iso(new Date(monday + index * DAY)),
        kind: kinds[index],
        minutes: index === 4 ? 450 : 480,
      })),
    },
    ...(line.status === 'RETURNED'
      ? {
          remarks:
            'Bitte ergänzen Sie, welche Brotsorten Sie am Donnerstag gebacken haben und wie lange die Gare dauerte.',
          decidedBy: 'Petra Sonnenfeld',
          decidedAt: instant(2, '13:40'),
        }
      : {}),
    ...(line.status === 'APPROVED' ? { decidedBy: 'Petra Sonnenfeld', decidedAt: instant(5, '07:55') } : {}),
    ...(line.status === 'SUBMITTED' ? { submittedAt: instant(1, '17:30') } : {}),
    version: line.status === 'EMPTY' ? 0 : 4,
    access: writer
      ? { write: isOpen, submit: isOpen }
      : { approve: line.status === 'SUBMITTED', return: ['SUBMITTED', 'APPROVED'].includes(line.status) },
    hints: [],
  };
}

export const waiting = ['Lena Brandt', 'Amira Haddad', 'Jonas Müller', 'Ewa Wójcik'].map(
  (apprenticeName, index) => ({
    trainingRelationshipId: index === 0 ? bookId : id(70 + index),
    apprenticeName,
    ...week(-1 - (index % 2)),
    minutes: 2370,
    submittedAt: instant(4 - index, '16:05'),
    version: 4,
  }),
);

export const versions = (offset: number) => {
  const { content } = record(offset, false);
  return [
    { version: 5, status: 'SUBMITTED', at: instant(1, '17:30'), by: 'Lena Brandt', content },
    {
      version: 4,
      status: 'RETURNED',
      at: instant(2, '13:40'),
      by: 'Petra Sonnenfeld',
      remarks: 'Bitte ergänzen Sie, was Sie am Ofen gemacht haben; der Freitag war kürzer.',
      content: shorter(content),
    },
    {
      version: 3,
      status: 'SUBMITTED',
      at: instant(3, '16:12'),
      by: 'Lena Brandt',
      content: shorter(content),
    },
  ];
};

/** What the apprentice had written before the trainer asked for more. */
const shorter = (content: ReturnType<typeof record>['content']) => ({
  ...content,
  department: 'Backstube',
  work: content.work.replace('Backproben beurteilt und im Backbuch notiert', 'Öfen gereinigt'),
  days: content.days.map((day, index) => (index === 4 ? { ...day, minutes: 480 } : day)),
});

export const delegationId = id(140);
export const proposalId = id(145);

const seeing = [
  'portal.use',
  'company.view',
  'sites.view',
  'trainers.view',
  'relationships.view',
  'contracts.view',
];

const delegation = (number: number, delegateId: string, delegateName: string) => ({
  delegationId: id(number),
  principalId: bakeryId,
  principalName: 'Bäckerei Sonnenfeld GmbH',
  delegateId,
  delegateName,
  extent: { rights: seeing, allSites: false, passesOn: false },
  siteNames: [] as string[],
});

const adviser = 'Steuerberatungsgesellschaft Köster, Dreesmann & Partner mbB';

export const delegations = [
  {
    ...delegation(140, adviserId, adviser),
    extent: { rights: [...seeing, 'contracts.edit', 'contracts.sign'], allSites: true, passesOn: true },
    validFrom: instant(20, '11:45'),
    access: { end: true, narrow: true, passOn: true },
  },
  {
    ...delegation(141, id(9), 'Ausbildungsverbund Hasetal e. V.'),
    siteNames: ['Bäckerei Sonnenfeld Filialbetriebe GmbH'],
    extent: { rights: seeing, allSites: false, siteIds: [branchId], passesOn: false },
    passedOnByName: adviser,
    validFrom: instant(180, '07:20'),
    validUntil: instant(-12, '23:00'),
    access: { end: true, narrow: true, passOn: false },
  },
  {
    ...delegation(142, id(9), 'Ausbildungsverbund Hasetal e. V.'),
    validFrom: instant(400, '14:00'),
    endedAt: instant(180, '07:20'),
    access: { end: false, narrow: false, passOn: false },
  },
];

const proposal = (number: number, side: 'GIVE' | 'ASK', state: string) => ({
  ...delegation(140, adviserId, adviser),
  delegationId: undefined,
  proposalId: id(number),
  side,
  state,
  message: 'Wir machen die Verträge ab Januar für Sie und brauchen dafür Zugang.',
  proposedByName: 'Anke Dreesmann',
  proposedAt: instant(3, '09:10'),
  expiresAt: instant(-18, '09:10'),
});

export const delegationProposals = [
  {
    ...proposal(145, 'ASK', 'OPEN'),
    extent: { rights: [...seeing, 'contracts.edit', 'contracts.sign'], allSites: true, passesOn: true },
    access: { accept: true, acceptLess: true, decline: true, withdraw: false },
  },
  {
    ...proposal(146, 'GIVE', 'OPEN'),
    delegateName: 'Ausbildungsverbund Hasetal e. V.',
    proposedByName: 'Petra Sonnenfeld',
    access: { accept: false, acceptLess: false, decline: false, withdraw: true },
  },
  {
    ...proposal(147, 'GIVE', 'DECLINED'),
    answeredAt: instant(40, '09:10'),
    proposedAt: instant(45, '09:10'),
    access: { accept: false, acceptLess: false, decline: false, withdraw: false },
  },
];

export const examDates = [
  {
    id: id(80),
    chamberId,
    occupationId: id(20),
    occupation: baker,
    kind: 'PART_1',
    startsOn: inDays(120),
    registrationUntil: inDays(45),
    place: 'Osnabrück, Neuer Graben 38, Saal 2',
    version: 1,
    access: { edit: true },
  },
  {
    id: id(81),
    chamberId,
    occupationId: id(21),
    occupation: clerk,
    kind: 'FINAL',
    startsOn: inDays(20),
    registrationUntil: inDays(-10),
    place: 'Lingen, Halle IV',
    version: 1,
    access: { edit: true },
  },
];

export const waitingLetters = [
  {
    codeId: id(95),
    kind: 'REVOCATION',
    organisationId: newcomerId,
    organisationName: 'Metallbau Hasekamp & Söhne KG',
    companyNumber: '4711-002',
    deadline: inDays(18),
    issuedAt: instant(-3, '09:12'),
    requestedByCompany: false,
  },
  {
    codeId: id(97),
    kind: 'OWNER',
    organisationId: id(96),
    organisationName: 'Gartenbaubetrieb Wiesengrund Landschaftsarchitektur GmbH',
    companyNumber: '4711-003',
    deadline: inDays(21),
    issuedAt: instant(-3, '08:40'),
    requestedByCompany: true,
  },
  {
    codeId: id(94),
    kind: 'DELEGATE',
    organisationId: bakeryId,
    organisationName: 'Bäckerei Sonnenfeld GmbH',
    companyNumber: '4711001',
    deadline: inDays(21),
    issuedAt: instant(-3, '08:05'),
    requestedByCompany: false,
  },
];

export const candidates = [
  {
    companyNumber: '4711-002',
    organisationId: newcomerId,
    organisationName: 'Metallbau Hasekamp & Söhne KG',
    state: 'CODE_ACTIVE',
  },
  {
    companyNumber: '4711-003',
    organisationId: id(96),
    organisationName: 'Gartenbaubetrieb Wiesengrund Landschaftsarchitektur GmbH',
    state: 'WAITING',
  },
  {
    companyNumber: '4711-004',
    organisationId: bakeryId,
    organisationName: 'Bäckerei Sonnenfeld GmbH',
    state: 'ACTIVATED',
  },
  { companyNumber: '9999', state: 'UNKNOWN' },
];

/** What delegate codes for the same list would mean. */
export const delegateCandidates = candidates.map((candidate) => ({
  ...candidate,
  state:
    { ACTIVATED: 'WAITING', WAITING: 'NOT_ACTIVATED', CODE_ACTIVE: 'NOT_ACTIVATED' }[candidate.state] ??
    candidate.state,
}));

export const activationLocks = [
  {
    id: id(98),
    subject: 'COMPANY',
    subjectId: newcomerId,
    label: 'Metallbau Hasekamp & Söhne KG',
    lockedAt: instant(0, '06:10'),
    until: instant(-1, '06:10'),
  },
  {
    id: id(99),
    subject: 'ACCOUNT',
    subjectId: id(61),
    label: 'Klaus Sonnenfeld',
    lockedAt: instant(0, '07:45'),
    until: instant(-1, '07:45'),
  },
];

interface Catalogued {
  area: string;
  on: string[];
  permissions: string[];
  delegable?: boolean;
  includes?: string[];
  requires?: string[];
}

type Wording = Record<'de' | 'en' | 'fr', string>;
type Texts = Record<string, { name: Wording; explanation: Wording }>;

const contract = (file: string): unknown =>
  JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, '../../../../permission-service/src/main/resources/contract', file),
      'utf8',
    ),
  );

const rightTexts = contract('right-texts.json') as { areas: Record<string, Wording>; rights: Texts };
const roleTexts = contract('role-texts.json') as Texts;

/** The catalogues as permission-service has them. */
export const rights = Object.entries(contract('rights.json') as Record<string, Catalogued>).map(
  ([right, { area, on, permissions, includes = [], requires = [], delegable = false }]) => ({
    right,
    area,
    areaName: rightTexts.areas[area],
    ...rightTexts.rights[right],
    scopeKinds: on,
    includes,
    requires,
    delegable,
    onlyReads: permissions.every((permission) => permission.endsWith('.view')),
  }),
);

export const roles = Object.entries(
  contract('roles.json') as Record<string, { scope: string; actingFor: string; rights: string[] }>,
).map(([role, { scope, actingFor, rights: ofRole }]) => ({
  role,
  scopeKind: scope,
  functionKind: actingFor,
  grantedByHand: scope !== 'training-relationship' && role !== 'delegate',
  ...roleTexts[role],
  rights: ofRole,
}));

const rightsOf = (role: string) => roles.find((entry) => entry.role === role)?.rights ?? [];

const grant = (number: number, personId: string, personName: string, role: string) => ({
  grantId: id(number),
  personId,
  personName,
  actingFor: `organisation:${bakeryId}`,
  role,
  rights: rightsOf(role),
  tailored: false,
  scope: `organisation:${bakeryId}`,
  placeName: 'Bäckerei Sonnenfeld GmbH',
  validFrom: instant(40, '08:12'),
  grantedBy: id(62),
  grantedByName: 'Sabine Kramer',
  grantedAt: instant(40, '08:12'),
  reason: 'activated the organisation',
  access: { revoke: false, recordDeparture: !['administrator', 'apprentice'].includes(role) },
});

export const departureProspect = {
  personId: id(63),
  roles: ['trainer'],
  trainingRelationships: 2,
  lastPlace: true,
  successors: [{ personId: id(65), name: 'Maximiliane von Schwarzenfels-Hohenstein' }],
};

const departure = (number: number, personId: string, personName: string) => ({
  departureId: id(number),
  personId,
  personName,
  scope: `organisation:${bakeryId}`,
  roles: ['trainer'],
  successorId: id(63),
  successorName: 'Petra Sonnenfeld',
  reason: 'wechselt den Betrieb',
  recordedBy: id(61),
  recordedByName: 'Klaus Sonnenfeld',
  recordedAt: instant(20, '09:05'),
});

export const departures = [
  { ...departure(116, id(66), 'Friederike Ostermann'), access: { takeBack: true } },
  {
    ...departure(117, id(67), 'Jonas Dreesmann'),
    returnedAt: instant(3, '10:15'),
    access: { takeBack: false },
  },
];

export const grants = [
  grant(110, id(61), 'Klaus Sonnenfeld', 'administrator'),
  { ...grant(111, id(63), 'Petra Sonnenfeld', 'trainer'), validUntil: instant(-200, '22:00') },
  grant(112, id(63), 'Petra Sonnenfeld', 'contract-trainer'),
  grant(113, id(64), 'Lena Brandt', 'apprentice'),
  grant(114, id(65), 'Maximiliane von Schwarzenfels-Hohenstein', 'trainer'),
  {
    ...grant(118, id(63), 'Petra Sonnenfeld', 'editor'),
    rights: ['portal.use', 'company.view', 'contracts.view', 'contracts.edit', 'contracts.sign'],
    tailored: true,
    grantedBy: id(61),
    grantedByName: 'Klaus Sonnenfeld',
    reason: 'vertritt die Ausbildungsleitung während der Elternzeit',
    access: { revoke: true, replace: true, recordDeparture: true },
  },
];

/** What nobody thought about for longer than the chamber allows. */
export const dueGrants = [
  { ...grant(140, id(61), 'Klaus Sonnenfeld', 'administrator'), grantedAt: instant(420, '08:12') },
  { ...grant(141, id(63), 'Petra Sonnenfeld', 'editor'), confirmedAt: instant(370, '08:12') },
  {
    ...grant(142, id(65), 'Maximiliane von Schwarzenfels-Hohenstein', 'viewer'),
    grantedAt: instant(380, '08:12'),
  },
].map((due) => ({ ...due, access: { revoke: true, replace: true, recordDeparture: true, confirm: true } }));

export const representatives = [
  {
    grantId: id(115),
    personId: id(90),
    personName: 'Anke Köster',
    role: 'delegate',
    homeId: id(150),
    homeName: 'Ems Steuerberatung Brockhaus PartG mbB',
    delegationId: id(151),
    delegateName: 'Ems Steuerberatung Brockhaus PartG mbB',
    validUntil: instant(-300, '23:00'),
  },
  {
    grantId: id(119),
    personId: id(66),
    personName: 'Friederike Ostermann',
    role: 'administrator',
    homeId: id(152),
    homeName: 'Sonnenfeld Backwaren Holding SE & Co. KGaA',
  },
];

const heldRoles = [
  {
    number: 0,
    grantId: id(118),
    role: 'editor',
    rights: ['portal.use', 'company.view', 'contracts.view', 'contracts.edit', 'contracts.sign'],
    scope: `organisation:${bakeryId}`,
    state: 'COUNTS',
    validFrom: instant(40, '08:12'),
    grantedByName: 'Klaus Sonnenfeld',
    grantedAt: instant(40, '08:12'),
    reason: 'vertritt die Ausbildungsleitung während der Elternzeit',
  },
  {
    number: 1,
    grantId: id(111),
    role: 'trainer',
    rights: rightsOf('trainer'),
    scope: `organisation:${bakeryId}`,
    state: 'COUNTS',
    validFrom: instant(300, '08:12'),
    validUntil: instant(-200, '23:00'),
    grantedAt: instant(300, '08:12'),
  },
  {
    number: 2,
    grantId: id(125),
    role: 'manager',
    rights: rightsOf('manager'),
    scope: `organisation:${bakeryId}`,
    state: 'ENDED',
    validFrom: instant(400, '08:12'),
    validUntil: instant(60, '23:00'),
    grantedByName: 'Klaus Sonnenfeld',
    grantedAt: instant(400, '08:12'),
    reason: 'Urlaubsvertretung',
  },
];

const fromDelegate = [
  {
    number: 0,
    role: 'delegate',
    rights: rightsOf('delegate'),
    scope: `organisation:${bakeryId}`,
    state: 'COUNTS',
    validFrom: instant(20, '08:12'),
    validUntil: instant(-300, '23:00'),
    homeName: 'Ems Steuerberatung Brockhaus PartG mbB',
    delegationId: id(151),
    delegateName: 'Ems Steuerberatung Brockhaus PartG mbB',
  },
];

/** Why somebody may do what they may; null about whom nothing is known there. */
export function explanation(personId: string | null, actingFor: string) {
  const held = personId === id(90) ? fromDelegate : [null, id(63)].includes(personId) ? heldRoles : undefined;
  const numbers = (right: string, counts: boolean) =>
    (held ?? [])
      .filter((one) => (one.state === 'COUNTS') === counts && one.rights.includes(right))
      .map(({ number }) => number);
  return held
    ? {
        personId: personId ?? id(63),
        personName: personId === id(90) ? 'Anke Köster' : 'Petra Sonnenfeld',
        actingFor,
        held,
        rights: rights
          .filter(({ scopeKinds }) => scopeKinds.includes('organisation'))
          .map(({ right }) => {
            const by = numbers(right, true);
            const ended = numbers(right, false);
            return by.length > 0
              ? { right, by, closest: [] }
              : { right, by, missing: ended.length > 0 ? 'ended' : 'right', closest: ended };
          }),
      }
    : null;
}

export const responsiblePersons = [
  {
    placeId: bakeryId,
    placeName: 'Bäckerei Sonnenfeld GmbH',
    personId: id(61),
    personName: 'Klaus Sonnenfeld',
    role: 'administrator',
    grantId: id(110),
  },
  {
    placeId: bakeryId,
    placeName: 'Bäckerei Sonnenfeld GmbH',
    personId: id(66),
    personName: 'Friederike Ostermann',
    role: 'administrator',
    homeName: 'Sonnenfeld Backwaren Holding SE & Co. KGaA',
    grantId: id(119),
  },
];

const examinerGrant = (number: number, personId: string, personName: string) => ({
  ...grant(number, personId, personName, 'examiner'),
  actingFor: `chamber:${chamberId}`,
  scope: `chamber:${chamberId}`,
  placeName: 'IHK Osnabrück – Emsland – Grafschaft Bentheim',
  reason: 'examiner of the chamber',
  access: { revoke: true },
});

export const examinerGrants = [
  examinerGrant(120, id(61), 'Ulf Harms'),
  { ...examinerGrant(121, id(63), 'Imke Voss'), validUntil: instant(-400, '22:00') },
  examinerGrant(122, id(65), 'Maximiliane von Schwarzenfels-Hohenstein'),
];

/** Who works for the first chamber, as whoever runs the installation sees them. */
export const chamberGrants = [
  { grantId: id(123), personId: id(64), personName: 'Sabine Kramer', role: 'clerk' },
  { grantId: id(124), personId: id(63), personName: 'Imke Voss', role: 'chamber-administrator' },
  {
    grantId: id(125),
    personId: id(65),
    personName: 'Maximiliane von Schwarzenfels-Hohenstein',
    role: 'clerk',
  },
  {
    grantId: id(126),
    personId: id(65),
    personName: 'Maximiliane von Schwarzenfels-Hohenstein',
    role: 'clerk-across-chambers',
    reason: 'Wechsel von Auszubildenden zwischen Kammern, Absprache vom 2. November',
  },
  { grantId: id(127), personId: id(66), role: 'chamber-system' },
].map((grant) => ({
  actingFor: `chamber:${chamberId}`,
  scope: `chamber:${chamberId}`,
  validFrom: instant(60, '09:00'),
  grantedAt: instant(60, '09:00'),
  reason: 'staff',
  ...grant,
  access: { revoke: true, recordDeparture: false },
}));

export const signIns = () => [
  {
    personId: id(61),
    lastSignInAt: instant(0, '06:02'),
    failures: 0,
    invited: false,
    access: { lift: false },
  },
  {
    personId: id(63),
    lastSignInAt: instant(3, '14:31'),
    failures: 5,
    lockedUntil: new Date(Date.now() + 23 * 3_600_000).toISOString(),
    invited: false,
    access: { lift: true },
  },
  {
    personId: id(64),
    lastSignInAt: instant(1, '07:15'),
    failures: 2,
    invited: false,
    access: { lift: false },
  },
  { personId: id(65), failures: 0, invited: true, access: { lift: false, withdrawInvitation: true } },
];

export const unusedAccounts = [
  {
    id: id(130),
    personId: id(68),
    personName: 'Hannelore Tegtmeyer-Oldenhage',
    quarter: '2026-Q4',
    lastSignInAt: instant(290, '09:44'),
  },
  { id: id(131), personId: id(69), personName: 'Sven Wilkens', quarter: '2026-Q4' },
];

/** Under this the services write what they do by themselves. */
const system = '00000000-0000-0000-0000-000000000000';

export const signInMethods = {
  passkeys: [{ id: id(70), name: 'Laptop', addedAt: '2026-11-03T08:15:00Z' }],
  eidOffered: true,
  eidLinked: true,
  certificateOffered: true,
};

export const identifiers = [
  { kind: 'CERTIFICATE_NUMBER', masked: `${'•'.repeat(18)}65`, provenAt: '2026-11-03T08:20:00Z' },
  { kind: 'NATIONAL_NUMBER', masked: `${'•'.repeat(9)}48`, provenAt: '2026-11-03T08:20:00Z' },
];

export const auditEntries = [
  {
    action: 'training-record.record.return',
    actor: { personId: id(60), name: 'Petra Sonnenfeld' },
    object: { kind: 'training-record', label: 'Lena Brandt, 2026-W45' },
    before: 'SUBMITTED',
    after: 'RETURNED',
  },
  {
    action: 'training-record.record.submit',
    actor: { personId: id(61), name: 'Lena Brandt' },
    object: { kind: 'training-record', label: 'Lena Brandt, 2026-W45' },
    before: 'DRAFT',
    after: 'SUBMITTED',
  },
  {
    action: 'permission.grant.give',
    actor: { personId: system },
    object: { kind: 'grant', label: 'contract-trainer' },
    after: { role: 'contract-trainer', validFrom: instant(2, '10:24') },
  },
  {
    action: 'org.training-relationship.create-account',
    actor: { personId: id(62), name: 'Klaus Sonnenfeld' },
    object: { kind: 'training-relationship', label: 'Amira Haddad' },
    after: { email: 'amira@haddad.example', language: 'de' },
  },
  {
    action: 'org.activation-lock.close',
    actor: { personId: system },
    object: { kind: 'activation-lock', label: 'Bäckerei Sonnenfeld GmbH' },
    after: instant(4, '10:24'),
  },
  {
    action: 'org.activation-code.print',
    actor: { personId: id(63) },
    object: { kind: 'activation-code', label: 'Bäckerei Sonnenfeld GmbH' },
    after: 'letter',
  },
  {
    action: 'org.training-relationship.create-account',
    actor: { personId: id(65) },
    object: { kind: 'training-relationship' },
    erased: true,
  },
].map((entry, index) => ({
  ...entry,
  id: id(90 + index),
  at: instant(index, '10:24'),
  actingFor: `organisation:${bakeryId}`,
  ...(entry.actor.personId !== system && { source: 'client:portal' }),
  object: { ...entry.object, id: id(70 + index) },
  service: 'training-record-service',
}));

/** Of whom nothing is said, nobody has asked. */
export function dataExportsOf(visitor: string) {
  const states: Record<string, string> = { apprentice: 'READY', trainer: 'ASKED', clerk: 'EXPIRED' };
  const state = states[visitor];
  return {
    items: state
      ? [
          {
            id: id(120),
            state,
            askedAt: instant(0, '08:15'),
            ...(state !== 'ASKED' && { readyAt: instant(0, '08:17') }),
            expiresAt: instant(-7, '08:17'),
          },
        ]
      : [],
    ...(state === 'READY' && { nextFrom: instant(-1, '08:15') }),
  };
}

export const myAuditEntries = [
  {
    action: 'org.training-relationship.view',
    actor: { personId: id(64), name: 'Sabine Kramer' },
    actingFor: `chamber:${chamberId}`,
    source: 'client:portal',
    object: { kind: 'training-relationship', label: 'Lena Brandt' },
  },
  {
    action: 'training-record.record.approve',
    actor: { personId: id(60), name: 'Petra Sonnenfeld' },
    actingFor: `organisation:${bakeryId}`,
    source: 'client:portal',
    object: { kind: 'training-record', label: 'Lena Brandt, 2026-W45' },
  },
  {
    action: 'org.training-relationship.view',
    actor: { personId: id(65), name: 'chamber-osnabrueck' },
    actingFor: `chamber:${chamberId}`,
    source: 'client:chamber-osnabrueck',
    object: { kind: 'training-relationship', label: 'Lena Brandt' },
  },
  {
    action: 'permission.grant.give',
    actor: { personId: system },
    actingFor: 'installation',
    source: 'service',
    object: { kind: 'grant', label: 'apprentice' },
  },
].map((entry, index) => ({
  ...entry,
  id: id(100 + index),
  at: instant(index, '10:24'),
  object: { ...entry.object, id: id(110 + index) },
}));

export const mails = [
  {
    id: id(95),
    kind: 'record-returned',
    sentAt: instant(2, '13:41'),
    state: 'SENT',
    subject: 'Ihr Ausbildungsnachweis wurde zurückgegeben',
  },
  {
    id: id(96),
    kind: 'record-approved',
    sentAt: instant(9, '08:02'),
    state: 'SENT',
    subject: 'Ihr Ausbildungsnachweis ist freigegeben',
  },
];

const termsTexts: Record<string, string> = {
  de: '# 1. Wofür das Portal da ist\n\nÜber das Portal führen Kammern, Unternehmen und Auszubildende die Angaben zur Ausbildung gemeinsam.\n\n# 2. Zugänge\n\nWer ein Unternehmen verwaltet, gibt Zugänge nur Personen, die sie für ihre Aufgabe brauchen, und nimmt sie zurück, wenn die Aufgabe endet.',
  fr: '# 1. À quoi sert le portail\n\nChambres, entreprises et apprentis y tiennent ensemble les données de la formation.\n\n# 2. Accès\n\nQui administre une entreprise ne donne accès qu’aux personnes qui en ont besoin pour leur mission et retire l’accès quand elle prend fin.',
  en: '# 1. What the portal is for\n\nChambers, companies and apprentices keep the data of the training here together.\n\n# 2. Accounts\n\nWho administers a company gives access only to people who need it for their task, and takes it back when the task ends.',
};

export const terms = (language: string) => ({
  version: 2,
  language,
  text: termsTexts[language],
  hash: '9f'.repeat(32),
  publishedAt: instant(2, '07:00'),
});

export const termsVersions = [
  { version: 2, publishedAt: instant(2, '07:00') },
  { version: 1, publishedAt: instant(204, '07:00') },
];

export const myTerms = {
  newestVersion: 2,
  accepted: false,
  acceptance: { version: 1, language: 'de', hash: '1c'.repeat(32), acceptedAt: instant(200, '09:15') },
};

export const look = {
  reason: 'Wechsel einer Auszubildenden, Akte 4711/26',
  endsAt: new Date(Date.now() + 50 * 60_000).toISOString(),
};
