import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { renderWithTexts } from '@/testing/render';
import { standInForServices } from '@/testing/server';
import { useGivingAccess } from './use-giving-access';

const ACCOUNTS = '*/api/identity/v1/accounts';
const GRANTS = '*/api/permission/v1/grants';

const account = { email: 'ulf@harms.example', givenName: 'Ulf', familyName: 'Harms', language: 'de' };

const notKnownYet = (field: string) => ({
  code: 'request.invalid',
  status: 400,
  violations: [{ field, code: 'unknown', message: 'does not exist' }],
});

/** Gives access when pressed, and hands on whether it worked. */
function GiveButton({ onEnd }: { onEnd: (refused?: string) => void }) {
  const give = useGivingAccess({ chamberId: 'b1', role: 'examiner', reason: 'examiner of the chamber' });
  const press = () =>
    give(account).then(
      () => onEnd(),
      (error: unknown) => onEnd(Problem.from(error).code),
    );
  return <button onClick={() => void press()}>Los</button>;
}

async function give(): Promise<string | undefined> {
  const onEnd = vi.fn<(refused?: string) => void>();
  await renderWithTexts(<GiveButton onEnd={onEnd} />);
  await userEvent.click(screen.getByRole('button'));
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce(), 4000);
  return onEnd.mock.calls[0]?.[0];
}

describe('giving somebody access to a chamber [ACC-9]', () => {
  const server = standInForServices();

  it('asks for the account once and for the role until chamber and person are known', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post(ACCOUNTS, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ personId: 'p7' }, { status: 201 });
      }),
      http.post(GRANTS, async ({ request }) => {
        asked.push(await request.json());
        return asked.length < 4
          ? HttpResponse.json(notKnownYet(asked.length < 3 ? 'scope' : 'personId'), { status: 400 })
          : HttpResponse.json({ grantId: 'g1' }, { status: 201 });
      }),
    );

    expect(await give()).toBeUndefined();

    const role = { personId: 'p7', role: 'examiner', scope: 'chamber:b1', reason: 'examiner of the chamber' };
    expect(asked).toEqual([{ ...account, chamberId: 'b1' }, role, role, role]);
  });

  it('ends at once with what else is refused', async () => {
    let asked = 0;
    server.use(
      http.post(ACCOUNTS, () => HttpResponse.json({ personId: 'p7' }, { status: 201 })),
      http.post(GRANTS, () => {
        asked += 1;
        return HttpResponse.json({ code: 'permission.grant.exists', status: 409 }, { status: 409 });
      }),
    );

    expect(await give()).toBe('permission.grant.exists');
    expect(asked).toBe(1);
  });
});
