import { PageHeader } from '@/design-system/page/page';
import { DueRoles } from '@/domain/users/due-roles';
import { ReviewMonths } from '@/domain/users/review-months';
import { SecondAdministrator } from '@/domain/users/second-administrator';
import { UnusedAccounts } from '@/domain/users/unused-accounts';
import { useUserFilter } from '@/domain/users/use-user-filter';
import { UserFilters } from '@/domain/users/user-filters';
import { UsersTable } from '@/domain/users/users-table';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useHolds } from '@/session/function-context';

/** The people of the organisation or chamber for which somebody acts. */
export function UsersPage() {
  const { t } = useTranslation();
  const { kind, id } = useActingFunction();
  const holds = useHolds();
  const [filter] = useUserFilter();
  const isChamber = kind === 'chamber';
  const place = isChamber ? { chamberId: id } : { organisationId: id };
  return (
    <>
      <PageHeader title={t('users.title')} lead={t(isChamber ? 'users.lead.chamber' : 'users.lead')} />
      {!isChamber && holds('permission.administrator-grant.give') && (
        <SecondAdministrator organisationId={id} />
      )}
      {holds(isChamber ? 'permission.grant.give' : 'permission.organisation-grant.give') && (
        <DueRoles place={place} />
      )}
      {holds('identity.access-review.confirm') && <UnusedAccounts place={place} />}
      <UsersTable
        place={place}
        pages={!isChamber}
        filter={filter}
        filters={<UserFilters kind={isChamber ? 'chamber' : 'organisation'} />}
        selectable
      />
      {isChamber && <ReviewMonths chamberId={id} />}
    </>
  );
}
