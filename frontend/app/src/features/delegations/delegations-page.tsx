import { buttonClass } from '@/design-system/button/button-class';
import { PageHeader } from '@/design-system/page/page';
import { DelegationList } from '@/domain/delegations/delegation-list';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { Proposals } from './proposals';

/** Who acts for the company, for whom the company acts, and what is to be answered (DEL-2, DEL-3). */
export function DelegationsPage() {
  const { t } = useTranslation();
  const { id } = useActingFunction();
  const holds = useHolds();
  const mayPropose = holds('permission.delegation.propose');
  return (
    <>
      <PageHeader
        title={t('delegations.title')}
        lead={t('delegations.lead')}
        actions={
          <>
            {mayPropose && (
              <>
                <FunctionLink to="/delegations/give" className={buttonClass()}>
                  {t('delegations.give')}
                </FunctionLink>
                <FunctionLink to="/delegations/ask" className={buttonClass('secondary')}>
                  {t('delegations.ask')}
                </FunctionLink>
              </>
            )}
            {holds('org.delegation.enter') && (
              <FunctionLink to="/delegations/new" className={buttonClass('secondary')}>
                {t('delegations.enter')}
              </FunctionLink>
            )}
          </>
        }
      />
      <Proposals />
      <DelegationList side="given" organisationId={id} />
      <DelegationList side="received" organisationId={id} />
      <DelegationList side="passed-on" organisationId={id} />
    </>
  );
}
