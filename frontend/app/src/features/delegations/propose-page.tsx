import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { delegationsKey, proposeDelegation, type DelegationProposal } from '@/api/delegations';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { DelegationForm } from '@/domain/delegations/form/delegation-form';
import { extentBody, termBody } from '@/domain/delegations/form/delegation-values';

const BACK = '/delegations';

/** The company names who is to act for it, or asks another one to let it act (DEL-3). */
export function ProposePage({ side }: { side: Exclude<DelegationProposal['side'], 'PASS_ON'> }) {
  const { t } = useTranslation();
  const api = useApi();
  const { id, name, basePath } = useActingFunction();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <>
      <PageHeader
        title={t(`delegations.propose.${side}.title`)}
        lead={t(`delegations.propose.${side}.lead`)}
        back={<FunctionLink to={BACK}>{t('delegations.back')}</FunctionLink>}
      />
      <DelegationForm
        principal={side === 'GIVE' ? name : t('delegations.other')}
        delegate={side === 'GIVE' ? t('delegations.other.first') : name}
        otherTitle={t(`delegations.propose.${side}.other`)}
        {...(side === 'GIVE' && { principalId: id })}
        mayPassOn
        mayBeginLater
        message={{
          label: t('delegations.message'),
          hint: t(`delegations.message.${side}.hint`),
          missing: 'delegations.message.missing',
        }}
        waits
        submitText={t(`delegations.propose.${side}`)}
        back={BACK}
        save={async (values) => {
          const { chamberId, companyNumber, message } = values;
          await proposeDelegation(api, id, {
            side,
            other: { chamberId, companyNumber },
            extent: extentBody(values),
            message,
            ...termBody(values),
          });
          await queryClient.invalidateQueries({ queryKey: delegationsKey(api) });
          await navigate({ to: `${basePath}${BACK}` });
        }}
      />
    </>
  );
}
