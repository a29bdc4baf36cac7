import { expect, type Browser } from '@playwright/test';
import { DoorApi } from './chamber-desk';
import { newBrowserFor, signIn, type Account } from './people';

/** Accepts the newest terms of use for people who go on in other tests, and waits until they may work again (ACC-15). */
export async function acceptNewestTerms(browser: Browser, accounts: Account[]): Promise<void> {
  for (const account of accounts) {
    const page = await newBrowserFor(browser);
    await signIn(page, account);
    const api = new DoorApi(page, 'self');
    const newest = await api.get('/api/identity/v1/terms-of-use/newest?language=de');
    const { version, hash } = (await newest.json()) as { version: number; hash: string };
    const accepted = await api.post('/api/identity/v1/me/terms-of-use/acceptances', {
      version,
      language: 'de',
      hash,
    });
    expect(accepted.status(), await accepted.text()).toBe(200);
    await expect
      .poll(async () => {
        const functions = await api.get('/api/permission/v1/functions');
        return ((await functions.json()) as { items: { termsPending: boolean }[] }).items.some(
          ({ termsPending }) => termsPending,
        );
      })
      .toBe(false);
    await page.context().close();
  }
}
