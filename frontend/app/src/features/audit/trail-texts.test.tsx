import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SYSTEM_ID, type AuditEntry } from '@/api/audit';
import { useTranslation } from '@/i18n/use-translation';
import { renderWithTexts } from '@/testing/render';
import { Actor } from './actor';
import { Changes } from './changes';
import { actionsNamed, actorText, objectText } from './trail-texts';

function Name(actor: AuditEntry['actor']) {
  return actorText(actor, useTranslation().t);
}

function Thing(object: AuditEntry['object']) {
  return objectText(object, useTranslation());
}

function Found({ search }: { search: string }) {
  return <p>{actionsNamed(search, useTranslation().t).join(' ')}</p>;
}

function ErasedThing() {
  return <p>{objectText({ kind: 'person', id: 'o1' }, useTranslation(), true)}</p>;
}

describe('the audit trail in words [AUD-1]', () => {
  it.each([
    ['a person by name', { personId: 'p1', name: 'Petra Sonnenfeld' }, 'Petra Sonnenfeld'],
    ['a person who has left', { personId: 'p1' }, 'Nicht mehr bekannt'],
    ['the portal itself', { personId: SYSTEM_ID }, 'Guildhall (automatisch)'],
  ])('names %s', async (_who, actor, text) => {
    await renderWithTexts(<Name {...actor} />);
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([
    ['grant', 'contract-trainer', 'Ausbilder/in'],
    ['training-record', 'Lena Brandt, 2026-W45', 'Lena Brandt, KW 45 2026'],
    ['exam-date', 'PART_1 2026-11-24', 'Abschlussprüfung Teil 1 24. November 2026'],
    ['organisation', 'FINAL GmbH', 'FINAL GmbH'],
    ['trainers', 'petersen', 'Ausbilderinnen und Ausbilder: „petersen“'],
    ['training-relationships', undefined, 'Ausbildungsverhältnisse'],
  ])('calls a %s by what people know', async (kind, label, text) => {
    await renderWithTexts(<Thing kind={kind} id="o1" label={label} />);
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([
    ['client:portal', 'über das Portal'],
    ['client:chamber-osnabrueck', 'über das System chamber-osnabrueck'],
    ['public', 'ohne Anmeldung'],
  ])('says that %s is where it came from', async (source, text) => {
    await renderWithTexts(<Actor actor={{ personId: 'p1', name: 'Petra Sonnenfeld' }} source={source} />);
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([
    ['de', 'rolle ent', 'permission.grant.revoke'],
    ['en', 'Revoked', 'permission.grant.revoke'],
    ['fr', 'Rôle retiré', 'permission.grant.revoke'],
  ] as const)('finds in %s the actions whose words somebody types', async (language, search, action) => {
    await renderWithTexts(<Found search={search} />, language);
    expect(screen.getByText(action)).toBeVisible();
  });

  it('finds no actions by one or two letters, which nearly all of them have', async () => {
    const { container } = await renderWithTexts(<Found search="er" />);
    expect(container).toHaveTextContent('');
  });

  it('shows a single value as one change', async () => {
    await renderWithTexts(<Changes before="SUBMITTED" after="RETURNED" />);
    await userEvent.click(screen.getByText('1 Angabe'));

    expect(screen.getByRole('deletion')).toHaveTextContent('Eingereicht');
    expect(screen.getByRole('insertion')).toHaveTextContent('Zurückgegeben');
  });

  it('calls the fields of a change by what people know, and others by their names', async () => {
    await renderWithTexts(
      <Changes before={{ familyName: 'Vogt' }} after={{ familyName: 'Brandt', fieldToCome: 1 }} />,
    );
    await userEvent.click(screen.getByText('2 Angaben'));

    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Nachname', 'fieldToCome']);
  });

  it('says that values were kept long enough, and does not pass that off as no change [AUD-2]', async () => {
    await renderWithTexts(
      <>
        <Changes erased />
        <ErasedThing />
      </>,
    );
    expect(screen.getAllByText('Nach der Aufbewahrungsfrist entfernt')).toHaveLength(2);
  });

  it('shows of an object only the fields that differ', async () => {
    await renderWithTexts(
      <Changes before={{ place: 'Halle 1', version: 1 }} after={{ place: 'Halle 2', version: 1 }} />,
    );
    await userEvent.click(screen.getByText('1 Angabe'));

    expect(screen.getByRole('insertion')).toHaveTextContent('Halle 2');
  });
});
