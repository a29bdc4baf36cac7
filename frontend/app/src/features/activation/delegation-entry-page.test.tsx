import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { keepAnswers, keptAnswers } from './activation-answers';
import { DelegationEntryPage } from './delegation-entry-page';

const DELEGATIONS = '*/api/org/v1/delegations';
const letter = { chamberId: 'c1', companyNumber: '4711', code: '0000-0000-0000-0000-0' };

describe('entering a delegate code [DEL-2]', () => {
  const server = standInForServices();

  beforeEach(() => {
    sessionStorage.clear();
    server.use(
      http.get('*/api/org/v1/chambers/c1', () => HttpResponse.json({ id: 'c1', name: 'IHK Osnabrück' })),
      http.get('*/api/org/v1/chambers', () => HttpResponse.json({ items: [] })),
    );
  });

  const show = () => renderWithTexts(<DelegationEntryPage step={undefined} onStep={vi.fn()} />);
  const enter = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Vollmacht einlösen' }));

  it('goes on with what the QR code said, and forgets it [ACC-3]', async () => {
    keepAnswers('delegation', letter);
    await show();

    expect(
      await screen.findByText(/handelt Bäckerei Sonnenfeld GmbH für das Unternehmen mit der Nummer 4711/),
    ).toBeVisible();
    expect(keptAnswers('delegation')).toBeUndefined();
  });

  it('does not take the letter of an activation for its own', async () => {
    keepAnswers('activation', letter);
    await show();

    expect(
      await screen.findByRole('heading', { name: 'Welche Kammer hat den Brief geschrieben?' }),
    ).toBeVisible();
  });

  it('says for which company the code is entered, and then for whom it acts', async () => {
    let sent: unknown;
    server.use(
      http.post(DELEGATIONS, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ principalId: 'o7', name: 'Tischlerei Nordholt' }, { status: 201 });
      }),
      http.get('*/api/permission/v1/functions', () => HttpResponse.json({ items: [] })),
    );
    keepAnswers('delegation', letter);
    await show();
    await enter();

    expect(
      await screen.findByRole('heading', { name: 'Sie handeln jetzt für Tischlerei Nordholt' }),
    ).toBeVisible();
    expect(sent).toEqual({ ...letter, delegateId: 'b1' });
  });

  it('tells a company that the code is its own', async () => {
    server.use(
      http.post(DELEGATIONS, () =>
        HttpResponse.json({ status: 409, code: 'org.delegation.itself' }, { status: 409 }),
      ),
    );
    keepAnswers('delegation', letter);
    await show();
    await enter();

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das ist der Code Ihres eigenen Unternehmens.',
    );
  });
});
