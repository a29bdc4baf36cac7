import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UnusedAccount } from '@/api/users';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { UnusedAccounts } from './unused-accounts';

const ACCOUNTS = '*/api/identity/v1/unused-accounts';
const CONFIRMATION = '*/api/identity/v1/unused-accounts/:id/confirmation';

const frank: UnusedAccount = {
  id: 'u1',
  personId: 'p1',
  personName: 'Frank Vogt',
  quarter: '2027-Q1',
  lastSignInAt: '2026-03-08T11:00:00Z',
};
const mia: UnusedAccount = { id: 'u2', personId: 'p2', personName: 'Mia Keller', quarter: '2027-Q1' };

const rowOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

describe('unused accounts [USR-12]', () => {
  const server = standInForServices();
  let asked: number;
  let open: UnusedAccount[];

  beforeEach(() => {
    asked = 0;
    open = [frank, mia];
    server.use(
      http.get(ACCOUNTS, () => {
        asked += 1;
        return HttpResponse.json({ items: open });
      }),
    );
  });

  const show = () => renderWithTexts(<UnusedAccounts place={{ organisationId: 'b1' }} />);

  it('say who it is and when they were last here', async () => {
    await show();

    expect(await rowOf('Frank Vogt')).toHaveTextContent('08.03.2026');
    expect(await rowOf('Mia Keller')).toHaveTextContent('noch nie');
  });

  it('are not spoken of where there are none', async () => {
    open = [];
    const { container } = await show();

    await waitFor(() => expect(asked).toBe(1));
    expect(container).toBeEmptyDOMElement();
  });

  it('stay with one click if they are still needed', async () => {
    const confirmed: unknown[] = [];
    server.use(
      http.put(CONFIRMATION, ({ params }) => {
        confirmed.push(params.id);
        open = [];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await show();
    await userEvent.click(
      within(await rowOf('Frank Vogt')).getByRole('button', { name: /Wird noch gebraucht/ }),
    );

    expect(await screen.findByText(/Frank Vogt behält den Zugang/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Unbenutzte Zugänge' })).not.toBeInTheDocument();
    expect(confirmed).toEqual(['u1']);
  });

  it('end with the departure of their person, who is not listed while others still hear of it', async () => {
    server.use(
      http.get('*/api/permission/v1/departures/prospect', () =>
        HttpResponse.json({
          personId: 'p1',
          roles: ['trainer'],
          trainingRelationships: 0,
          lastPlace: true,
          successors: [{ personId: 'p9', name: 'Sonja Harms' }],
        }),
      ),
      http.post('*/api/permission/v1/departures', () =>
        HttpResponse.json(
          { departureId: 'd1', personId: 'p1', personName: 'Frank Vogt', successorName: 'Sonja Harms' },
          { status: 201 },
        ),
      ),
    );
    await show();
    await userEvent.click(within(await rowOf('Frank Vogt')).getByRole('button', { name: /scheidet aus/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(await dialog.findByLabelText('Nachfolge'), 'Sonja Harms');
    await userEvent.type(dialog.getByLabelText('Grund'), 'arbeitet hier nicht mehr');
    await userEvent.click(dialog.getByRole('button', { name: 'Ausscheiden festhalten' }));

    expect(await screen.findByText('Frank Vogt ist ausgeschieden. Sonja Harms übernimmt.')).toBeVisible();
    expect(screen.queryByRole('row', { name: /Frank Vogt/ })).not.toBeInTheDocument();
    expect(await rowOf('Mia Keller')).toBeVisible();
  });
});
