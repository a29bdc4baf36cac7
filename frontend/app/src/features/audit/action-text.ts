import { hasMessage } from '@/i18n/i18n';
import type { Translation } from '@/i18n/use-translation';

/** An action without words of its own is shown by its name: leaving an entry out would be worse. */
export function actionText(action: string, t: Translation['t']): string {
  const key = `audit.action.${action}`;
  return hasMessage(key) ? t(key) : action;
}
