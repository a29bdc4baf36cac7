import { hasMessage } from '@/i18n/i18n';
import type { Translation } from '@/i18n/use-translation';

/** The roles in words; a role the portal has no word for is left out. */
export const roleNames = (roles: string[], t: Translation['t']): string =>
  roles
    .map((role) => `role.${role}`)
    .filter(hasMessage)
    .map((key) => t(key))
    .join(', ');
