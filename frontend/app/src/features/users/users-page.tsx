import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction } from '@/session/function-context';
import { UsersTable } from '@/domain/users/users-table';

/** The people of the organisation or chamber for which somebody acts. */
export function UsersPage() {
  const { t } = useTranslation();
  const { kind, id } = useActingFunction();
  return (
    <>
      <PageHeader
        title={t('users.title')}
        lead={t(kind === 'chamber' ? 'users.lead.chamber' : 'users.lead')}
      />
      <UsersTable place={kind === 'chamber' ? { chamberId: id } : { organisationId: id }} />
    </>
  );
}
