import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { standInForServices } from '@/testing/server';
import { answer, apiFor, versionedAnswer } from './client';
import { Problem } from './problem';
import { onSessionOver } from './session-signal';

const ME = '*/api/identity/v1/me';

const askForMe = () => apiFor('chamber:c1').identity.GET('/api/identity/v1/me');

async function problemOf(call: Promise<unknown>): Promise<Problem> {
  return Problem.from(await call.catch((error: unknown) => error));
}

describe('a request to a service', () => {
  const server = standInForServices();

  it('says for whom the person acts, and that a script asks [ACC-11]', async () => {
    let headers = new Headers();
    server.use(
      http.get(ME, ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({ personId: 'p1' });
      }),
    );
    await answer(askForMe());

    expect(headers.get('Acting-For')).toBe('chamber:c1');
    expect(headers.get('X-Requested-With')).toBe('JavaScript');
  });

  it('knows the version of what it read', async () => {
    server.use(http.get(ME, () => HttpResponse.json({ personId: 'p1' }, { headers: { ETag: '"7"' } })));

    expect(await versionedAnswer(askForMe())).toEqual({ data: { personId: 'p1' }, etag: '"7"' });
  });

  it('that is refused says why, and which fields are at fault [API-2]', async () => {
    const violations = [{ field: 'familyName', code: 'required', message: 'must not be blank' }];
    const body = { code: 'request.invalid', status: 400, violations, traceId: 't1' };
    server.use(http.get(ME, () => HttpResponse.json(body, { status: 400 })));

    expect(await problemOf(answer(askForMe()))).toMatchObject({
      status: 400,
      code: 'request.invalid',
      violations,
      traceId: 't1',
    });
  });

  it('that gets no answer is told apart from one that is refused', async () => {
    server.use(http.get(ME, () => HttpResponse.error()));
    const problem = await problemOf(answer(askForMe()));

    expect(problem).toMatchObject({ status: 0, isOffline: true, isPassing: true });
  });

  it('tells everybody when the session is over', async () => {
    const told = vi.fn();
    const stop = onSessionOver(told);
    server.use(http.get(ME, () => new HttpResponse(null, { status: 499 })));
    const problem = await problemOf(answer(askForMe()));
    stop();

    expect(problem.code).toBe('session.over');
    expect(told).toHaveBeenCalledOnce();
  });
});
