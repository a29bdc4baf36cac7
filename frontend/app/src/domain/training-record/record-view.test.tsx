import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRecord } from '@/testing/records';
import { renderWithTexts } from '@/testing/render';
import { RecordView } from './record-view';

const before = aRecord(
  {},
  {
    department: 'Backstube',
    work: 'Zinken angerissen und gesägt',
    school: 'Bruchrechnen',
    days: [
      { date: '2026-11-16', kind: 'COMPANY', minutes: 480 },
      { date: '2026-11-17', kind: 'COMPANY', minutes: 480 },
    ],
  },
).content;

const texts = (role: 'insertion' | 'deletion') =>
  screen.queryAllByRole(role).map(({ textContent }) => textContent.replace(/^(Neu|Gestrichen): /, '').trim());

describe('a week beside its earlier version [REC-6]', () => {
  it('marks the words that came and went', async () => {
    await renderWithTexts(
      <RecordView
        headingLevel={2}
        before={before}
        content={{ ...before, work: 'Zinken in Eiche angerissen', department: 'Bankraum', school: '' }}
      />,
    );

    expect(texts('insertion')).toEqual(['Bankraum', 'in Eiche']);
    expect(texts('deletion')).toEqual(['Backstube', 'und gesägt', 'Bruchrechnen']);
    expect(screen.getByText(/Neues ist unterstrichen/)).toBeVisible();
  });

  it('marks days that were added, dropped or measured anew, and the sum', async () => {
    await renderWithTexts(
      <RecordView
        headingLevel={2}
        before={before}
        content={{
          ...before,
          days: [
            { date: '2026-11-17', kind: 'COMPANY', minutes: 450 },
            { date: '2026-11-18', kind: 'SICK', minutes: 0 },
          ],
        }}
      />,
    );

    const row = (name: RegExp) => within(screen.getByRole('row', { name }));
    expect(row(/Montag/).getAllByRole('deletion')).toHaveLength(2);
    expect(row(/Dienstag/).getByRole('deletion')).toHaveTextContent('8');
    expect(row(/Dienstag/).getByRole('insertion')).toHaveTextContent('7,5');
    expect(row(/Mittwoch/).getAllByRole('insertion')).toHaveLength(2);
    expect(row(/Summe/).getByRole('insertion')).toHaveTextContent('7,5');
  });

  it('replaces a text as a whole when hardly a word is left', async () => {
    const words = (word: string) => Array.from({ length: 900 }, (_, index) => `${word}${index}`).join(' ');
    await renderWithTexts(
      <RecordView
        headingLevel={2}
        before={{ ...before, work: words('alt') }}
        content={{ ...before, work: words('neu') }}
      />,
    );

    expect(texts('insertion')).toEqual([words('neu')]);
    expect(texts('deletion')).toEqual([words('alt')]);
  });

  it('marks nothing when there is nothing to compare', async () => {
    await renderWithTexts(<RecordView headingLevel={2} content={before} />);

    expect([...texts('insertion'), ...texts('deletion')]).toEqual([]);
    expect(screen.queryByText(/unterstrichen/)).not.toBeInTheDocument();
  });
});
