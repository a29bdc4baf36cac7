import * as z from 'zod/mini';
import type { MessageKey } from '@/i18n/i18n';
import { email } from '../forms/rules';

/** One address for each person, by the person's id; beside them the language of all invitations. */
export type Addresses = Record<string, string>;

export const LANGUAGE = 'language';

const TWICE: MessageKey = 'accounts.email.twice';

const compared = (address: string | undefined) => (address ?? '').trim().toLowerCase();

/**
 * An address is one person's: of two in a selection that have the same, one is mistyped.
 *
 * @param taken addresses of the selection that were asked for already
 */
export const addressesOf = (ids: string[], taken: string[]): z.ZodMiniType<Addresses, Addresses> => {
  const shape: Record<string, z.ZodMiniType<string, string>> = { [LANGUAGE]: z.string() };
  ids.forEach((id) => (shape[id] = email));
  return z.object(shape).check(({ value, issues }) => {
    const seen = new Set(taken.map(compared));
    for (const id of ids) {
      const address = compared(value[id]);
      if (address && seen.has(address)) {
        issues.push({ code: 'custom', message: TWICE, path: [id], input: value[id] });
      }
      seen.add(address);
    }
  });
};
