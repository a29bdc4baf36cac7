import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { AccountRequest } from '@/api/training-relationships';
import { renderWithTexts } from '@/testing/render';
import type { AccountHolder } from './account-holder';
import { SeveralAccounts } from './several-accounts';

const holder = (id: string, name: string): AccountHolder => ({ id, name, state: 'NONE', mayCreate: true });
const people = [holder('p1', 'Mia Thole'), holder('p2', 'Jan Otten'), holder('p3', 'Ewa Wójcik')];

type Create = (id: string, request: AccountRequest) => Promise<unknown>;

async function show(create: Create, holders = people) {
  const onMade = vi.fn(() => Promise.resolve());
  const onClose = vi.fn();
  await renderWithTexts(
    <SeveralAccounts
      holders={holders}
      consequence="Wer annimmt, darf."
      whyRefused="Die Adresse gehört der Ausbilderin."
      create={create}
      onMade={onMade}
      onClose={onClose}
    />,
  );
  return { onMade, onClose };
}

const addressOf = (name: string) => screen.getByLabelText(name);

function fillIn(addresses: Record<string, string>) {
  for (const [name, address] of Object.entries(addresses)) {
    fireEvent.change(addressOf(name), { target: { value: address } });
  }
}

const make = (n: string) => userEvent.click(screen.getByText(`${n} anlegen`));

const all = { 'Mia Thole': 'mia@x.example', 'Jan Otten': 'jan@x.example', 'Ewa Wójcik': 'ewa@x.example' };

describe('accounts for several people [ACC-8]', () => {
  it('are asked for one after the other, each with its own address', async () => {
    let running = 0;
    let most = 0;
    const asked: [string, AccountRequest][] = [];
    const { onMade } = await show(async (id, request) => {
      most = Math.max(most, ++running);
      asked.push([id, request]);
      await Promise.resolve();
      running -= 1;
    });

    fillIn(all);
    await make('3 Konten');

    expect(await screen.findByText('3 Konten sind angefordert.')).toBeVisible();
    expect(asked).toEqual([
      ['p1', { email: 'mia@x.example', language: 'de' }],
      ['p2', { email: 'jan@x.example', language: 'de' }],
      ['p3', { email: 'ewa@x.example', language: 'de' }],
    ]);
    expect(most).toBe(1);
    expect(onMade).toHaveBeenCalledOnce();
    expect(screen.getByText('jan@x.example')).toBeVisible();
    expect(screen.queryByText(/\d anlegen$/)).toBeNull();
  });

  it('are not begun while an address is missing or the same for two; the summary names whose', async () => {
    const create = vi.fn<Create>();
    await show(create);

    fillIn({ 'Mia Thole': 'mia@x.example', 'Jan Otten': 'MIA@x.example' });
    await make('3 Konten');

    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Jan Otten: Diese Adresse steht schon bei einer anderen Person.');
    expect(summary).toHaveTextContent('Ewa Wójcik: Geben Sie eine E-Mail-Adresse ein');
    expect(create).not.toHaveBeenCalled();
  });

  it('that were refused stay with the reason at the address, and only they are asked for again', async () => {
    const create = vi.fn<Create>(() => Promise.resolve());
    create
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Problem(409, 'org.account.already-linked'));
    await show(create);
    fillIn(all);
    await make('3 Konten');

    expect(await screen.findByText('2 Konten sind angefordert.')).toBeVisible();
    expect(screen.getByText(/^1 Konto wurde nicht angelegt/)).toBeVisible();
    expect(addressOf('Jan Otten')).toHaveAccessibleDescription(/schon ein Konto/);

    fillIn({ 'Jan Otten': 'jan.otten@x.example' });
    await make('1 Konto');

    expect(await screen.findByText('3 Konten sind angefordert.')).toBeVisible();
    expect(create.mock.calls.map(([id]) => id)).toEqual(['p1', 'p2', 'p3', 'p2']);
  });

  it('say what the address of somebody who was refused may not be', async () => {
    await show(vi.fn<Create>(), [{ ...holder('p1', 'Mia Thole'), state: 'REFUSED' }]);

    expect(addressOf('Mia Thole')).toHaveAccessibleDescription('Die Adresse gehört der Ausbilderin.');
  });
});
