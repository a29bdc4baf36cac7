import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Organisation } from '@/api/organisations';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { IssueCodeDialog } from './issue-code-dialog';

const bakery: Organisation = {
  id: 'o1',
  chamberId: 'c1',
  companyNumber: '4711',
  name: 'Bäckerei Sonnenfeld GmbH',
  address: { street: 'Große Straße 12', postalCode: '49074', city: 'Osnabrück', country: 'DE' },
  activated: true,
  sites: [],
  access: { issue: true },
  version: 1,
};

describe('issuing a code [ACC-3] [DEL-2]', () => {
  const server = standInForServices();
  let issued: unknown[];

  beforeEach(() => {
    issued = [];
    server.use(
      http.get('*/api/org/v1/chambers/c1', () =>
        HttpResponse.json({ id: 'c1', name: 'IHK', activationDays: 21, activationDaysAbroad: 30 }),
      ),
      http.post('*/api/org/v1/organisations/o1/activation-codes', async ({ request }) => {
        issued.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
  });

  const show = (organisation: Organisation) =>
    renderWithTexts(
      <IssueCodeDialog organisation={organisation} active={['OWNER']} onIssued={vi.fn()} onClose={vi.fn()} />,
    );
  const issue = () => userEvent.click(screen.getByRole('button', { name: 'Code ausstellen' }));

  it('asks for whom the code is, and says what it does', async () => {
    await show(bakery);

    expect(await screen.findByLabelText(/Für das Unternehmen selbst/)).toBeChecked();
    expect(screen.getByText(/verliert damit seine Gültigkeit/)).toBeVisible();
    await userEvent.click(screen.getByLabelText(/Für jemanden, der für das Unternehmen handelt/));
    // The code for the company itself goes on to work.
    expect(screen.queryByText(/verliert damit seine Gültigkeit/)).not.toBeInTheDocument();
    expect(screen.getByLabelText(/Vollmacht bis einschließlich/)).toBeVisible();
    await issue();

    await vi.waitFor(() => expect(issued).toEqual([expect.objectContaining({ kind: 'DELEGATE' })]));
  });

  it('lets nobody act for a company that is closed', async () => {
    await show({ ...bakery, activated: false });

    expect(await screen.findByText(/Sobald das Unternehmen aktiviert ist/)).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await issue();

    await vi.waitFor(() => expect(issued).toEqual([expect.objectContaining({ kind: 'OWNER' })]));
  });
});
