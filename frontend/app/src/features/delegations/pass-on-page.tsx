import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { delegationQuery, delegationsKey, proposeDelegation } from '@/api/delegations';
import { PageHeader } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { DelegationForm } from '@/domain/delegations/form/delegation-form';
import { extentBody, termBody } from '@/domain/delegations/form/delegation-values';

const BACK = '/delegations';

/** What the company was given it passes on, one step and no more than it has (DEL-6). */
export function PassOnPage({ delegationId }: { delegationId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const { id, basePath } = useActingFunction();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <Loaded query={useQuery(delegationQuery(api, delegationId))} lines={8}>
      {(delegation) => {
        const principal = delegation.principalName ?? t('delegations.without-name');
        return (
          <>
            <PageHeader
              title={t('delegations.pass-on.title', { name: principal })}
              lead={t('delegations.pass-on.lead')}
              back={<FunctionLink to={BACK}>{t('delegations.back')}</FunctionLink>}
            />
            <DelegationForm
              principal={principal}
              delegate={t('delegations.other.first')}
              otherTitle={t('delegations.propose.GIVE.other')}
              within={delegation}
              mayPassOn={false}
              message={{
                label: t('delegations.message'),
                hint: t('delegations.message.GIVE.hint'),
                missing: 'delegations.message.missing',
              }}
              waits
              submitText={t('delegations.pass-on')}
              back={BACK}
              save={async (values) => {
                const { chamberId, companyNumber, message } = values;
                await proposeDelegation(api, id, {
                  side: 'PASS_ON',
                  delegationId,
                  other: { chamberId, companyNumber },
                  extent: extentBody(values),
                  message,
                  ...termBody({ firstDay: '', lastDay: values.lastDay }),
                });
                await queryClient.invalidateQueries({ queryKey: delegationsKey(api) });
                await navigate({ to: `${basePath}${BACK}` });
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}
