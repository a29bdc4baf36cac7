import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { RecordBook } from '@/api/training-records';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { SubmitDialog } from './submit-dialog';

const book = {
  trainingRelationshipId: '4b5f0a37-2a69-4c0c-8a4f-6c9f1d7e1b47',
  trainerName: 'Petra Sonnenfeld',
} as RecordBook;
const mia = { supervisorId: 'c6a5f0e2-5a53-4d8e-9f5b-2f0a7c1d3e4f', name: 'Mia Keller' };

describe('to whom a week is handed in [ACC-10] [REC-3]', () => {
  const server = standInForServices();

  async function show(lastSupervisorId?: string) {
    server.use(
      http.get('*/api/identity/v1/me', () =>
        HttpResponse.json(
          {
            personId: 'p1',
            email: 'lena@sonnenfeld.example',
            givenName: 'Lena',
            familyName: 'Brandt',
            language: 'de',
          },
          { headers: { ETag: '"1"' } },
        ),
      ),
      http.get('*/addressees', () =>
        HttpResponse.json({ trainerName: book.trainerName, supervisors: [mia], lastSupervisorId }),
      ),
    );
    const onSubmit = vi.fn();
    await renderWithTexts(
      <SubmitDialog
        book={book}
        week="2026-W47"
        busy={false}
        error={null}
        onSubmit={onSubmit}
        onCancel={vi.fn()}
      />,
    );
    await screen.findAllByRole('radio', { hidden: true });
    return onSubmit;
  }

  const submit = () =>
    userEvent.click(screen.getByRole('button', { name: 'Woche einreichen', hidden: true }));

  it('is the trainer, if nothing else was chosen before', async () => {
    const onSubmit = await show();
    expect(screen.getByLabelText(/Petra Sonnenfeld/)).toBeChecked();
    await submit();
    expect(onSubmit).toHaveBeenCalledWith({});
  });

  it('remembers the supervisor of the last week', async () => {
    const onSubmit = await show(mia.supervisorId);
    expect(screen.getByLabelText(/Mia Keller/)).toBeChecked();
    await submit();
    expect(onSubmit).toHaveBeenCalledWith({ supervisorId: mia.supervisorId });
  });

  it('asks for name and address of somebody else', async () => {
    const onSubmit = await show();
    await userEvent.click(screen.getByLabelText(/Jemand anderes/));
    await submit();
    expect(await screen.findByRole('alert', { hidden: true })).toBeInTheDocument();
    expect(onSubmit).not.toHaveBeenCalled();

    await userEvent.type(screen.getByLabelText('Vorname'), 'Ute');
    await userEvent.type(screen.getByLabelText('Nachname'), 'Harms');
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'Lena@sonnenfeld.example');
    await submit();
    expect(await screen.findAllByText(/Das ist Ihre eigene Adresse/)).not.toHaveLength(0);
    expect(onSubmit).not.toHaveBeenCalled();

    await userEvent.clear(screen.getByLabelText('E-Mail-Adresse'));
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'ute.harms@sonnenfeld.example');
    await submit();
    await vi.waitFor(() =>
      expect(onSubmit).toHaveBeenCalledWith({
        supervisor: {
          givenName: 'Ute',
          familyName: 'Harms',
          email: 'ute.harms@sonnenfeld.example',
          language: 'de',
        },
      }),
    );
  });
});
