import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import german from '@/i18n/locales/de.json';

const repository = resolve(import.meta.dirname, '../../../../..');

const services = readdirSync(repository).filter((folder) => folder.endsWith('-service'));

const sources = services
  .map((service) => resolve(repository, service, 'src/main/java'))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => resolve(folder, file)),
  )
  .filter((file) => file.endsWith('.java'))
  .map((file) => ({ type: basename(file, '.java'), text: readFileSync(file, 'utf8') }));

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const ACTION = /"([a-z-]+\.[a-z-]+\.[a-z-]+)"/g;

/** GrantPermission.REVOKE → permission.grant.revoke */
const constants = new Map(
  sources.flatMap(({ type, text }) =>
    [...text.matchAll(/String (\w+)\s*=\s*"([a-z-]+\.[a-z-]+\.[a-z-]+)"/g)].map(([, name, action]) => [
      `${type}.${name}`,
      action ?? '',
    ]),
  ),
);

/**
 * Every action a class that writes to the trail speaks of, as text or by a constant; looking is recorded only where it
 * is said to be.
 */
function actionsIn(text: string): string[] {
  const valueOf = (name: string) => constants.get(name) ?? '';
  const named = matches(text, /\b(\w+\.[A-Z_]+)\b/g).map(valueOf);
  const looks = matches(text, /noteLookUp\((\w+\.[A-Z_]+)\b/g).map(valueOf);
  const steps = [...matches(text, ACTION), ...named].filter((action) => !action.endsWith('.view'));
  return [...steps, ...looks].filter(Boolean);
}

/** By itself, or through a class of its feature that writes it in the trails of several. */
const WRITES = /import de\.guildhall\.platform\.audit\.Audit;|private final \w+Trail trail;/;

const recorded = new Set(
  sources.filter(({ text }) => WRITES.test(text)).flatMap(({ text }) => actionsIn(text)),
);

describe('the actions the services write to the audit trail', () => {
  it.each([
    ['as a text', 'org.organisation.activate'],
    ['by a constant of the class', 'identity.person.change'],
    ['by a constant of another class', 'permission.grant.revoke'],
    ['by an imported constant', 'training-record.record.submit'],
    ['as a look at personal data', 'org.training-relationship.view'],
  ])('are found where they are named %s', (_how, action) => {
    expect(recorded).toContain(action);
  });

  it('have words, all of them and no others', () => {
    const prefix = 'audit.action.';
    const withWords = Object.keys(german).filter((key) => key.startsWith(prefix));
    expect(withWords.map((key) => key.slice(prefix.length)).sort()).toEqual([...recorded].sort());
  });
});
