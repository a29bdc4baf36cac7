import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { ActivationCandidate } from '@/api/activation-letters';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { CandidateList } from './candidate-list';

const candidates: ActivationCandidate[] = [
  { companyNumber: '1', organisationId: 'o1', organisationName: 'Bäckerei', state: 'WAITING' },
  { companyNumber: '2', organisationId: 'o2', organisationName: 'Metallbau', state: 'NOT_ACTIVATED' },
];

describe('delegate codes for a list [ACC-3] [DEL-2]', () => {
  const server = standInForServices();

  it('go to open companies only, and it is said why', async () => {
    const issued: unknown[] = [];
    server.use(
      http.post('*/api/org/v1/organisations/:id/activation-codes', async ({ params, request }) => {
        issued.push([params.id, await request.json()]);
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await renderWithTexts(<CandidateList kind="DELEGATE" candidates={candidates} onOther={vi.fn()} />);

    expect(screen.getByRole('row', { name: /Metallbau/ })).toHaveTextContent(
      'Noch nicht aktiviert, kein Code',
    );
    expect(screen.getByText(/1 Unternehmen ist noch nicht aktiviert und bekommt keinen/)).toBeVisible();
    expect(screen.getByLabelText(/Vollmacht bis einschließlich/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '1 Code ausstellen' }));

    expect(await screen.findByText('1 Code ist ausgestellt.')).toBeVisible();
    expect(issued).toEqual([['o1', { kind: 'DELEGATE' }]]);
  });
});
