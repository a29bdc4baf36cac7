import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useHolds } from '@/session/function-context';
import { UnusedAccounts } from '@/domain/users/unused-accounts';
import { UsersTable } from '@/domain/users/users-table';

/** The people of the organisation or chamber for which somebody acts. */
export function UsersPage() {
  const { t } = useTranslation();
  const { kind, id } = useActingFunction();
  const holds = useHolds();
  const place = kind === 'chamber' ? { chamberId: id } : { organisationId: id };
  return (
    <>
      <PageHeader
        title={t('users.title')}
        lead={t(kind === 'chamber' ? 'users.lead.chamber' : 'users.lead')}
      />
      {holds('identity.access-review.confirm') && <UnusedAccounts place={place} />}
      <UsersTable place={place} pages={kind === 'organisation'} />
    </>
  );
}
