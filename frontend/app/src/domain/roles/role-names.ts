import { hasMessage } from '@/i18n/i18n';
import type { Translation } from '@/i18n/use-translation';

/** The roles in words; a role the portal has no word for is left out. */
export function roleNames(roles: string[], t: Translation['t']): string {
  const names = roles
    .map((role) => `role.${role}`)
    .filter(hasMessage)
    .map((key) => t(key));
  // Different roles may mean the same to people, as the trainer of a company and of a contract.
  return [...new Set(names)].join(', ');
}
