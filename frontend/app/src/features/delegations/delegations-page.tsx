import { buttonClass } from '@/design-system/button/button-class';
import { PageHeader } from '@/design-system/page/page';
import { DelegationList } from '@/domain/delegations/delegation-list';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

/** Who acts for the company, and for whom the company acts (DEL-2). */
export function DelegationsPage() {
  const { t } = useTranslation();
  const { id } = useActingFunction();
  const mayEnter = useHolds()('org.delegation.enter');
  return (
    <>
      <PageHeader
        title={t('delegations.title')}
        lead={t('delegations.lead')}
        actions={
          mayEnter && (
            <FunctionLink to="/delegations/new" className={buttonClass()}>
              {t('delegations.enter')}
            </FunctionLink>
          )
        }
      />
      <DelegationList side="given" organisationId={id} />
      <DelegationList side="received" organisationId={id} />
    </>
  );
}
