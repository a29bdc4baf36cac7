import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermsOfUse } from '@/api/terms';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { TermsToAccept } from './terms-to-accept';

const terms: TermsOfUse = {
  version: 3,
  language: 'de',
  text: '# 1. Wofür\n\nFür die Ausbildung.',
  hash: 'ab'.repeat(32),
  publishedAt: '2026-11-20T08:00:00Z',
};

const ACCEPTANCES = '*/api/identity/v1/me/terms-of-use/acceptances';
const accept = () => screen.findByRole('button', { name: 'Akzeptieren und weiter' });

async function show(onOutdated = vi.fn()) {
  await renderWithTexts(
    <Suspense>
      <TermsToAccept terms={terms} onOutdated={onOutdated} />
    </Suspense>,
  );
}

describe('terms of use to accept [ACC-15]', () => {
  const server = standInForServices();
  const asked = { functions: 0 };

  beforeEach(() => {
    asked.functions = 0;
    server.use(
      http.get('*/api/identity/v1/me', () =>
        HttpResponse.json({
          personId: 'p1',
          givenName: 'Klara',
          familyName: 'Nordholt',
          email: 'k@nordholt.example',
          language: 'de',
        }),
      ),
      http.get('*/api/permission/v1/functions', () => {
        asked.functions += 1;
        const termsPending = asked.functions < 2;
        return HttpResponse.json({
          items: [
            { actingFor: 'organisation:b1', kind: 'organisation', roles: ['administrator'], termsPending },
          ],
        });
      }),
    );
  });

  it('show headings and paragraphs', async () => {
    await show();
    expect(await screen.findByRole('heading', { level: 2, name: '1. Wofür' })).toBeVisible();
    expect(screen.getByText('Für die Ausbildung.')).toBeVisible();
  });

  it('are not accepted before somebody says that they have read them', async () => {
    await show();
    await userEvent.click(await accept());
    expect(screen.getByRole('alert')).toHaveTextContent('Bestätigen Sie zuerst');
  });

  it('are accepted with the version and the hash that were shown; then the functions are asked for until they are open', async () => {
    let sent: unknown;
    server.use(
      http.post(ACCEPTANCES, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ newestVersion: 3, accepted: true });
      }),
    );
    await show();
    await userEvent.click(await screen.findByRole('checkbox'));
    await userEvent.click(await accept());

    await waitFor(() => expect(asked.functions).toBe(2), { timeout: 3000 });
    expect(sent).toEqual({ version: 3, language: 'de', hash: terms.hash });
  });

  it('are read anew if a newer version came meanwhile', async () => {
    server.use(
      http.post(ACCEPTANCES, () =>
        HttpResponse.json({ code: 'identity.terms-of-use.outdated', status: 409 }, { status: 409 }),
      ),
    );
    const outdated = vi.fn();
    await show(outdated);
    await userEvent.click(await screen.findByRole('checkbox'));
    await userEvent.click(await accept());

    expect(await screen.findByText(/Inzwischen gilt eine neue Fassung/)).toBeVisible();
    expect(outdated).toHaveBeenCalledOnce();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });
});
