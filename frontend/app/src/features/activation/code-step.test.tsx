import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderWithTexts } from '@/testing/render';
import { CodeStep } from './code-step';

const field = () => screen.getByLabelText('Aktivierungscode');

describe('the code field [ACC-4]', () => {
  it('says while typing how much is missing', async () => {
    await renderWithTexts(<CodeStep name="Aktivierungscode" value="" onNext={vi.fn()} onBack={vi.fn()} />);
    await userEvent.type(field(), '0000 0000');

    expect(screen.getByRole('status')).toHaveTextContent('Noch 9 Zeichen');
    expect(field()).toBeValid();
  });

  it('tells a typo at once and asks nobody', async () => {
    const next = vi.fn();
    await renderWithTexts(<CodeStep name="Aktivierungscode" value="" onNext={next} onBack={vi.fn()} />);
    await userEvent.type(field(), '0000-0000-0000-0001-0');

    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/Tippfehler/);
    await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(next).not.toHaveBeenCalled();
  });

  it('accepts the code as people type it and shows it in groups', async () => {
    const next = vi.fn();
    await renderWithTexts(<CodeStep name="Aktivierungscode" value="" onNext={next} onBack={vi.fn()} />);
    await userEvent.type(field(), 'oooo oooo oooo oool i');
    expect(screen.getByRole('status')).toHaveTextContent('Der Code ist vollständig');
    await userEvent.tab();

    expect(field()).toHaveValue('0000-0000-0000-0001-1');
    await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(next).toHaveBeenCalledWith('0000-0000-0000-0001-1');
  });
});
