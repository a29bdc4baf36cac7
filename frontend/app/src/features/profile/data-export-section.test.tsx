import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { saveFile } from '@/lib/save-file';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { DataExportSection } from './data-export-section';

vi.mock('@/lib/save-file');

const EXPORTS = '*/api/identity/v1/data-exports';

const asked = {
  id: 'e1',
  state: 'ASKED',
  askedAt: '2026-11-23T08:00:00Z',
  expiresAt: '2026-11-30T08:00:00Z',
};
const ready = { ...asked, state: 'READY', readyAt: '2026-11-23T08:02:00Z' };

describe('all that is known about a person [AUD-2]', () => {
  const server = standInForServices();
  const holds = (items: object[], nextFrom?: string) =>
    server.use(http.get(EXPORTS, () => HttpResponse.json({ items, nextFrom })));

  it('is asked for, and then put together', async () => {
    let keys = 0;
    holds([]);
    server.use(
      http.post(EXPORTS, ({ request }) => {
        keys += request.headers.get('Idempotency-Key') ? 1 : 0;
        holds([asked], '2026-11-24T08:00:00Z');
        return HttpResponse.json(asked, { status: 201 });
      }),
    );
    await renderWithTexts(<DataExportSection />);

    await userEvent.click(await screen.findByRole('button', { name: 'Meine Daten anfordern' }));

    expect(await screen.findByRole('status')).toHaveTextContent('Alles wird gerade zusammengestellt');
    expect(screen.queryByRole('button')).toBeNull();
    expect(keys).toBe(1);
  });

  it('is fetched while it is there, and asked for again the next day', async () => {
    holds([ready], '2026-11-24T08:00:00Z');
    server.use(http.get(`${EXPORTS}/e1/file`, () => HttpResponse.arrayBuffer(new ArrayBuffer(3))));
    await renderWithTexts(<DataExportSection />);

    await userEvent.click(await screen.findByRole('button', { name: 'Meine Daten herunterladen' }));

    await waitFor(() =>
      expect(saveFile).toHaveBeenCalledWith(
        expect.anything(),
        expect.stringMatching(/^Meine-Daten-.*\.zip$/),
      ),
    );
    expect(screen.getByText(/Neu anfordern können Sie Ihre Daten ab/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Meine Daten anfordern' })).toBeNull();
  });

  it('can be asked for again when the file is gone', async () => {
    holds([{ ...ready, state: 'EXPIRED' }]);
    await renderWithTexts(<DataExportSection />);

    expect(await screen.findByRole('button', { name: 'Meine Daten anfordern' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Meine Daten herunterladen' })).toBeNull();
  });

  it('says so if it was asked for a moment ago already', async () => {
    holds([]);
    server.use(
      http.post(EXPORTS, () =>
        HttpResponse.json({ code: 'identity.data-export.too-soon', status: 409 }, { status: 409 }),
      ),
    );
    await renderWithTexts(<DataExportSection />);

    await userEvent.click(await screen.findByRole('button', { name: 'Meine Daten anfordern' }));

    expect(await screen.findByText(/heute schon angefordert/)).toBeVisible();
  });
});
