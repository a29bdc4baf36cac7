import type { Right, Role } from '@/api/rights';
import { useTranslation } from '@/i18n/use-translation';
import type { GrantValues } from './grant-values';

interface GrantSummaryProps {
  name: string;
  role: Role;
  values: GrantValues;
  rights: Right[];
}

/** What will be true after saving, before it is saved. */
export function GrantSummary({ name, role, values, rights }: GrantSummaryProps) {
  const { t, language, date } = useTranslation();
  const named = (codes: string[]) =>
    rights
      .filter(({ right }) => codes.includes(right))
      .map((right) => right.name[language])
      .join(', ');
  const more = values.rights.filter((code) => !role.rights.includes(code));
  const fewer = role.rights.filter((code) => !values.rights.includes(code));
  return (
    <>
      <p>
        {values.lastDay
          ? t('grant.summary.until', { name, role: role.name[language], day: date(values.lastDay) })
          : t('grant.summary.always', { name, role: role.name[language] })}
      </p>
      <p>{t('grant.summary.rights', { rights: named(values.rights) })}</p>
      {more.length > 0 && <p>{t('grant.summary.more', { rights: named(more) })}</p>}
      {fewer.length > 0 && <p>{t('grant.summary.fewer', { rights: named(fewer) })}</p>}
    </>
  );
}
