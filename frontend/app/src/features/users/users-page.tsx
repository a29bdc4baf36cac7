import { useState } from 'react';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { EndSearchAcross } from '@/domain/users/end-search-across';
import { ACROSS, endable } from '@/domain/users/endable';
import { UnusedAccounts } from '@/domain/users/unused-accounts';
import { UsersTable } from '@/domain/users/users-table';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useHolds } from '@/session/function-context';

/** The people of the organisation or chamber for which somebody acts. */
export function UsersPage() {
  const { t } = useTranslation();
  const { kind, id } = useActingFunction();
  const holds = useHolds();
  const [noLongerAcross, setNoLongerAcross] = useState<string>();
  const place = kind === 'chamber' ? { chamberId: id } : { organisationId: id };
  return (
    <>
      <PageHeader
        title={t('users.title')}
        lead={t(kind === 'chamber' ? 'users.lead.chamber' : 'users.lead')}
      />
      {holds('identity.access-review.confirm') && <UnusedAccounts place={place} />}
      {noLongerAcross && (
        <Notice kind="success" announce>
          <p>{t('cross-chamber.ended', { name: noLongerAcross })}</p>
        </Notice>
      )}
      <UsersTable
        place={place}
        actionFor={(user, name) =>
          endable(user, ACROSS).length > 0 && (
            <EndSearchAcross user={user} name={name} onEnded={() => setNoLongerAcross(name)} />
          )
        }
      />
    </>
  );
}
