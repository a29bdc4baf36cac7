import { SYSTEM_ID, type AuditEntry } from '@/api/audit';
import { examKindKeys } from '@/domain/exams/exam-kinds';
import { recordStatusKeys } from '@/domain/training-record/record-texts';
import { weekName } from '@/domain/training-record/week-text';
import { hasMessage, messageKeys, type MessageKey } from '@/i18n/i18n';
import type { Translation } from '@/i18n/use-translation';

const WEEK = /^\d{4}-W\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Lists that were looked through. */
const lists: Record<string, MessageKey> = {
  trainers: 'trainers.title',
  'training-relationships': 'relationships.title',
};

const valueKeys: Record<string, MessageKey> = { ...recordStatusKeys, ...examKindKeys };

/** An action without words of its own is shown by its name: leaving an entry out would be worse. */
export function actionText(action: string, t: Translation['t']): string {
  const key = `${ACTION}${action}`;
  return hasMessage(key) ? t(key) : action;
}

const ACTION = 'audit.action.';

/** Of one or two letters nearly every action has some. */
const FEWEST_LETTERS = 3;

/** The trail knows actions by their names, people look for them by their words. */
export function actionsNamed(search: string, t: Translation['t']): string[] {
  const words = search.trim().toLowerCase();
  return words.length < FEWEST_LETTERS
    ? []
    : messageKeys(ACTION)
        .filter((key) => t(key).toLowerCase().includes(words))
        .map((key) => key.slice(ACTION.length));
}

/** What the portal did by itself has no person; a person without a name has left, and their name with them. */
export function actorText({ personId, name }: AuditEntry['actor'], t: Translation['t']): string {
  return personId === SYSTEM_ID ? t('audit.system') : (name ?? t('audit.unknown-person'));
}

const CLIENT = 'client:';
const PORTAL = `${CLIENT}portal`;

/** From where it was done. What the portal did by itself came from nowhere, and of old entries it is not known. */
export function sourceText(source: AuditEntry['source'], t: Translation['t']): string {
  if (source === PORTAL) {
    return t('audit.source.portal');
  }
  if (source === 'public') {
    return t('audit.source.public');
  }
  return source?.startsWith(CLIENT) ? t('audit.source.client', { client: source.slice(CLIENT.length) }) : '';
}

export const zoneName = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A field without words of its own is shown by its name, as an action is. */
export function fieldText(field: string, t: Translation['t']): string {
  const key = `audit.field.${field}`;
  return hasMessage(key) ? t(key) : field;
}

/** Mostly a name, which stays until it was kept long enough; but the role of a grant, an exam's kind and day and a record's week have words. */
export function objectText(
  { kind, id, label }: AuditEntry['object'],
  translation: Translation,
  erased = false,
): string {
  if (kind === 'audit-trail' || kind === 'audit-erasure') {
    return translation.t('audit.title');
  }
  const list = lists[kind];
  if (list) {
    const title = translation.t(list);
    return label ? translation.t('audit.searched', { list: title, words: label }) : title;
  }
  if (!label) {
    return erased ? translation.t('audit.erased') : (id ?? '');
  }
  const role = `role.${label}`;
  if (kind === 'grant' && hasMessage(role)) {
    return translation.t(role);
  }
  return kind === 'exam-date' || kind === 'training-record'
    ? label.replace(/[^\s,]+/g, (word) => valueText(word, translation))
    : label;
}

export function valueText(value: unknown, { t, date, dateTime }: Translation): string {
  if (typeof value !== 'string') {
    return JSON.stringify(value);
  }
  if (DAY.test(value)) {
    return date(value, 'long');
  }
  if (INSTANT.test(value)) {
    return dateTime(value);
  }
  if (WEEK.test(value)) {
    return weekName(value, t);
  }
  const key = valueKeys[value];
  return key ? t(key) : value;
}
