import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Delegation } from '@/api/delegations';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { DelegationList } from './delegation-list';

const GIVEN = '*/api/permission/v1/organisations/:id/given-delegations';
const RECEIVED = '*/api/permission/v1/organisations/:id/received-delegations';
const DELEGATION = '*/api/permission/v1/delegations/:id';

const adviser: Delegation = {
  delegationId: 'd1',
  principalId: 'b1',
  principalName: 'Bäckerei Sonnenfeld GmbH',
  delegateId: 's1',
  delegateName: 'Steuerbüro Köster',
  extent: { rights: ['portal.use', 'company.view'], allSites: false, passesOn: false },
  siteNames: [],
  validFrom: '2026-11-03T09:00:00Z',
  validUntil: '2099-12-31T23:00:00Z',
  access: { end: true },
};
const earlier: Delegation = {
  ...adviser,
  delegationId: 'd2',
  delegateName: 'Ausbildungsverbund Hasetal',
  endedAt: '2026-10-30T15:00:00Z',
  access: { end: false },
};

const rowOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

describe('the delegations of a company [DEL-2]', () => {
  const server = standInForServices();
  let given: Delegation[];

  beforeEach(() => {
    given = [adviser, earlier];
    server.use(
      http.get(GIVEN, () => HttpResponse.json({ items: given })),
      http.get(RECEIVED, () => HttpResponse.json({ items: [adviser] })),
      http.get('*/api/permission/v1/rights', () => HttpResponse.json({ items: [] })),
      http.get('*/api/permission/v1/functions', () => HttpResponse.json({ items: [] })),
      http.get('*/api/permission/v1/access', () =>
        HttpResponse.json({ personId: 'p1', actingFor: 'self', ways: [] }),
      ),
    );
  });

  it('say who acts for it, until which day, and what is over', async () => {
    await renderWithTexts(<DelegationList side="given" organisationId="b1" />);

    const running = await rowOf('Steuerbüro Köster');
    expect(running).toHaveTextContent('31. Dezember 2099');
    expect(running).toHaveTextContent('Gilt');
    const over = await rowOf('Ausbildungsverbund Hasetal');
    expect(over).toHaveTextContent('Beendet am 30.10.2026');
    expect(within(over).queryByRole('button')).not.toBeInTheDocument();
  });

  it('name the other side where the company itself acts', async () => {
    await renderWithTexts(<DelegationList side="received" organisationId="s1" />);

    expect(await rowOf('Bäckerei Sonnenfeld GmbH')).not.toHaveTextContent('Köster');
  });

  it('say how to get one where there is none', async () => {
    given = [];
    await renderWithTexts(<DelegationList side="given" organisationId="b1" />);

    expect(await screen.findByText(/Bitten Sie Ihre Kammer um einen Vollmachtscode/)).toBeVisible();
  });

  it('end after it was said what that means', async () => {
    const ended: unknown[] = [];
    server.use(
      http.delete(DELEGATION, ({ params }) => {
        ended.push(params.id);
        given = [{ ...adviser, endedAt: '2026-11-23T12:00:00Z', access: { end: false } }];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await renderWithTexts(<DelegationList side="given" organisationId="b1" />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Vollmacht von Steuerbüro Köster beenden' }),
    );

    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveTextContent('Das gilt sofort, auch für alle, die gerade angemeldet sind.');
    expect(ended).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Beenden' }));

    expect(await screen.findByText('Die Vollmacht von Steuerbüro Köster ist beendet.')).toBeVisible();
    expect(ended).toEqual(['d1']);
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(await rowOf('Steuerbüro Köster')).toHaveTextContent('Beendet am');
  });

  it('say it if the other side was faster', async () => {
    server.use(
      http.delete(DELEGATION, () =>
        HttpResponse.json({ status: 409, code: 'permission.delegation.ended' }, { status: 409 }),
      ),
    );
    await renderWithTexts(<DelegationList side="given" organisationId="b1" />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Vollmacht von Steuerbüro Köster beenden' }),
    );
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Beenden' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Diese Vollmacht ist schon beendet.');
  });
});
