import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { RegisterPage } from './register-page';

const REGISTRATIONS = '*/api/identity/v1/registrations';

async function fillIn(email: string) {
  await userEvent.type(screen.getByLabelText('Vorname'), 'Klara');
  await userEvent.type(screen.getByLabelText('Nachname'), 'Nordholt');
  await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), email);
  await userEvent.click(screen.getByRole('button', { name: 'Registrieren' }));
}

describe('registering [ACC-1]', () => {
  const server = standInForServices();

  it('names everything that is missing at once and leads to it', async () => {
    await renderWithTexts(<RegisterPage />);
    await userEvent.click(screen.getByRole('button', { name: 'Registrieren' }));

    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    expect(summary).toHaveTextContent('Es gibt 3 Fehler');
    await userEvent.click(screen.getByRole('link', { name: 'Geben Sie Ihren Nachnamen ein.' }));
    expect(screen.getByLabelText('Nachname')).toHaveFocus();
    expect(screen.getByLabelText('Nachname')).toBeInvalid();
  });

  it('ends with the same words whoever has an account', async () => {
    let sent: unknown;
    server.use(
      http.post(REGISTRATIONS, async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 202 });
      }),
    );
    await renderWithTexts(<RegisterPage />);
    await fillIn(' klara@nordholt.example ');

    expect(await screen.findByRole('heading', { name: 'Prüfen Sie Ihr Postfach' })).toBeVisible();
    expect(sent).toEqual({
      givenName: 'Klara',
      familyName: 'Nordholt',
      email: 'klara@nordholt.example',
      language: 'de',
    });
  });

  it('shows what the server objects to at the field', async () => {
    const violations = [{ field: 'email', code: 'email', message: 'must be a well-formed email address' }];
    server.use(
      http.post(REGISTRATIONS, () =>
        HttpResponse.json({ code: 'request.invalid', status: 400, violations }, { status: 400 }),
      ),
    );
    await renderWithTexts(<RegisterPage />);
    await fillIn('klara@nordholt.example');

    await waitFor(() => expect(screen.getByLabelText('E-Mail-Adresse')).toBeInvalid());
    expect(screen.getByLabelText('E-Mail-Adresse')).toHaveValue('klara@nordholt.example');
  });

  it('keeps what was typed when the portal cannot be reached', async () => {
    server.use(http.post(REGISTRATIONS, () => HttpResponse.error()));
    await renderWithTexts(<RegisterPage />);
    await fillIn('klara@nordholt.example');

    expect(await screen.findByText(/nicht zu erreichen/)).toBeVisible();
    expect(screen.getByLabelText('Vorname')).toHaveValue('Klara');
  });
});
