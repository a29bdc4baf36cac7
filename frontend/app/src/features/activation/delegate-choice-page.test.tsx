import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActingFunction } from '@/session/acting-function';
import { renderWithTexts } from '@/testing/render';
import { keptAnswers } from './activation-answers';
import { DelegateChoicePage } from './delegate-choice-page';

const company = (id: string, roles: string[], more: Partial<ActingFunction> = {}): ActingFunction => ({
  kind: 'organisation',
  id,
  actingFor: `organisation:${id}`,
  basePath: `/o/${id}`,
  name: `Betrieb ${id}`,
  roles,
  ...more,
});

describe('for which company a delegate code is entered [DEL-2]', () => {
  beforeEach(() => sessionStorage.clear());

  it('is chosen among those that the person administers', async () => {
    window.location.hash = '#chamber=c1&number=4711&code=0000-0000-0000-0000-0';
    await renderWithTexts(
      <DelegateChoicePage
        functions={[
          company('a', ['administrator', 'trainer']),
          company('b', ['administrator'], { termsPending: true }),
          company('c', ['trainer']),
          company('d', ['delegate']),
          company('e', ['administrator'], { usableUntil: '2026-10-31T23:00:00Z' }),
        ]}
      />,
    );

    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Betrieb a',
      'Betrieb b',
    ]);
    // What the letter said waits, and stands in no address any more.
    expect(keptAnswers('delegation')).toMatchObject({ companyNumber: '4711' });
    expect(window.location.hash).toBe('');
  });

  it('is none for who administers no company', async () => {
    await renderWithTexts(<DelegateChoicePage functions={[company('d', ['delegate'])]} />);

    expect(screen.getByText('Sie verwalten noch kein Unternehmen')).toBeVisible();
  });
});
