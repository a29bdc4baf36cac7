import { Problem } from '@/api/problem';
import { hasMessage } from '@/i18n/i18n';
import type { Translation } from '@/i18n/use-translation';

/** The words for a problem: by its code, else by the kind of its status. */
export function problemText(problem: Problem, t: Translation['t']): string {
  const byCode = `problem.${problem.code}`;
  if (hasMessage(byCode)) {
    return t(byCode);
  }
  const byStatus = `problem.status.${problem.status}`;
  if (hasMessage(byStatus)) {
    return t(byStatus);
  }
  return t(problem.status >= 500 ? 'problem.server' : 'problem.other');
}

/** The words for one field at fault. */
export function violationText(code: string, t: Translation['t']): string {
  const key = `violation.${code}`;
  return hasMessage(key) ? t(key) : t('violation.other');
}
