import { afterEach, describe, expect, it, vi } from 'vitest';
import { dropDraft, dropDraftsOf, keepDraft, readDraft } from './drafts';

describe('drafts in the browser', () => {
  afterEach(async () => {
    vi.restoreAllMocks();
    await dropDraftsOf('lena');
    await dropDraftsOf('lena2');
  });

  it('come back to the person who wrote them', async () => {
    await keepDraft('lena', 'week', '"3"', { work: 'Brötchen' });

    expect(await readDraft('lena', 'week')).toMatchObject({ base: '"3"', content: { work: 'Brötchen' } });
    expect(await readDraft('jonas', 'week')).toBeUndefined();
  });

  it('are gone once the server has them', async () => {
    await keepDraft('lena', 'week', '"3"', 'text');
    await dropDraft('lena', 'week');

    expect(await readDraft('lena', 'week')).toBeUndefined();
  });

  it('of one person are removed on sign-out, nobody else’s', async () => {
    await keepDraft('lena', 'week', '"1"', 'of lena');
    await keepDraft('lena2', 'week', '"1"', 'of lena2');
    await dropDraftsOf('lena');

    expect(await readDraft('lena', 'week')).toBeUndefined();
    expect(await readDraft('lena2', 'week')).toBeDefined();
  });

  it('are not offered after fourteen days', async () => {
    await keepDraft('lena', 'week', '"1"', 'old');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 14 * 86_400_000);

    expect(await readDraft('lena', 'week')).toBeUndefined();
  });
});
