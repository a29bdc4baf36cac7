import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { PublishedTermsOfUse } from '@/api/terms';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { TermsForm } from './terms-form';

const TERMS = '*/api/identity/v1/terms-of-use';
const initial = { de: '# 1. Wofür\n\nFür die Ausbildung.', fr: 'Pour la formation.', en: 'For training.' };
const published: PublishedTermsOfUse = { version: 3, publishedAt: '2026-11-23T08:00:00Z' };

async function show() {
  const onPublished = vi.fn<(published: PublishedTermsOfUse) => void>();
  await renderWithTexts(<TermsForm initial={initial} onPublished={onPublished} />);
  return onPublished;
}

const ask = () => userEvent.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
const question = () => within(screen.getByRole('alertdialog'));

describe('a new version of the terms of use [ACC-15]', () => {
  const server = standInForServices();

  it('is shown as it will be read while it is written', async () => {
    await show();
    await userEvent.type(screen.getByLabelText('Text: Deutsch'), '\n\n# 2. Wer');
    await userEvent.click(screen.getByText('Vorschau: Deutsch'));
    expect(await screen.findByRole('heading', { name: '2. Wer' })).toBeVisible();
  });

  it('needs its text in every language', async () => {
    await show();
    await userEvent.clear(screen.getByLabelText('Text: Français'));
    await ask();
    expect(await screen.findByRole('alert')).toHaveTextContent('Schreiben Sie den französischen Text.');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('is published only after somebody has read what that means', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(TERMS, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(published, { status: 201 });
      }),
    );
    const onPublished = await show();
    await ask();
    expect(await question().findByText(/müssen die neue Fassung akzeptieren/)).toBeVisible();
    await userEvent.click(question().getByRole('button', { name: 'Abbrechen' }));
    expect(sent).toEqual([]);

    await ask();
    await userEvent.click(await question().findByRole('button', { name: 'Veröffentlichen' }));
    await vi.waitFor(() => expect(onPublished).toHaveBeenCalledWith(published));
    expect(sent).toEqual([initial]);
  });

  it('is none if nothing was changed', async () => {
    server.use(
      http.post(TERMS, () =>
        HttpResponse.json({ code: 'identity.terms-of-use.unchanged', status: 409 }, { status: 409 }),
      ),
    );
    const onPublished = await show();
    await ask();
    await userEvent.click(await question().findByRole('button', { name: 'Veröffentlichen' }));
    expect(await screen.findByText(/Wort für Wort die Fassung, die schon gilt/)).toBeVisible();
    expect(onPublished).not.toHaveBeenCalled();
  });
});
