import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { aRecord } from '@/testing/records';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { RecordDecision } from './record-decision';

const submitted = aRecord({ status: 'SUBMITTED', access: { approve: true, return: true } });
const RECORD = `*/api/training-record/v1/record-books/${submitted.trainingRelationshipId}/weeks/${submitted.week}`;

describe('deciding on a record [REC-5]', () => {
  const server = standInForServices();
  const show = (onDecided = vi.fn(), record = submitted) =>
    renderWithTexts(
      <RecordDecision record={record} etag={'"4"'} title="Lena Brandt, KW 47" onDecided={onDecided} />,
    );

  it('demands remarks when it goes back', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post(`${RECORD}/returns`, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(submitted);
      }),
    );
    const decided = vi.fn();
    await show(decided);
    await userEvent.click(screen.getByRole('button', { name: 'Zurückgeben …' }));
    expect(screen.getByLabelText('Anmerkungen')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Anmerkungen'), '   ');
    await userEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    expect(screen.getByLabelText('Anmerkungen')).toBeInvalid();
    expect(bodies).toEqual([]);

    await userEvent.type(screen.getByLabelText('Anmerkungen'), 'Welches Brot?');
    await userEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    await vi.waitFor(() => expect(decided).toHaveBeenCalledWith('returned'));
    expect(bodies).toEqual([{ remarks: 'Welches Brot?' }]);
  });

  it('approves exactly the version that was shown', async () => {
    let version: string | null = null;
    server.use(
      http.post(`${RECORD}/approvals`, ({ request }) => {
        version = request.headers.get('If-Match');
        return HttpResponse.json(submitted);
      }),
    );
    const decided = vi.fn();
    await show(decided);
    await userEvent.click(screen.getByRole('button', { name: 'Freigeben' }));

    await vi.waitFor(() => expect(decided).toHaveBeenCalledWith('approved'));
    expect(version).toBe('"4"');
  });

  it('says so when somebody was faster', async () => {
    server.use(
      http.post(`${RECORD}/approvals`, () =>
        HttpResponse.json({ code: 'request.stale', status: 412 }, { status: 412 }),
      ),
    );
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Freigeben' }));

    expect(await screen.findByText(/hat das inzwischen geändert/)).toBeVisible();
  });

  it('is offered only to who may decide', async () => {
    await show(vi.fn(), aRecord({ status: 'SUBMITTED', access: {} }));

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
