import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What a person wrote and the server does not have yet. Kept in this browser only, for this person only. */
export interface Draft<Content = unknown> {
  /** The version of the server this draft was written on top of. */
  base: string;
  content: Content;
  changedAt: number;
}

interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: Draft };
}

// Company computers are shared: what nobody comes back to must not stay for ever.
const KEPT_FOR = 14 * 86_400_000;

let database: Promise<IDBPDatabase<DraftsSchema>> | undefined;

function open() {
  database ??= openDB<DraftsSchema>('guildhall', 1, {
    upgrade: (db) => void db.createObjectStore('drafts'),
  });
  return database;
}

const keyOf = (personId: string, name: string) => `${personId}/${name}`;

export async function readDraft<Content>(
  personId: string,
  name: string,
): Promise<Draft<Content> | undefined> {
  const draft = await (await open()).get('drafts', keyOf(personId, name));
  return draft && Date.now() - draft.changedAt < KEPT_FOR ? (draft as Draft<Content>) : undefined;
}

export async function keepDraft(
  personId: string,
  name: string,
  base: string,
  content: unknown,
): Promise<void> {
  await (await open()).put('drafts', { base, content, changedAt: Date.now() }, keyOf(personId, name));
}

export async function dropDraft(personId: string, name: string): Promise<void> {
  await (await open()).delete('drafts', keyOf(personId, name));
}

/** Called on sign-out: the next person at this computer finds nothing. */
export async function dropDraftsOf(personId: string): Promise<void> {
  const db = await open();
  const own = IDBKeyRange.bound(`${personId}/`, `${personId}/\uffff`);
  await db.delete('drafts', own);
}
