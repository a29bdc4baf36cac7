import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { delegationQuery, delegationsKey, narrowDelegation } from '@/api/delegations';
import { PageHeader } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { DelegationForm } from '@/domain/delegations/form/delegation-form';
import { extentBody, termBody } from '@/domain/delegations/form/delegation-values';

const BACK = '/delegations';

/** The company gives less than before, at once (DEL-4). */
export function NarrowPage({ delegationId }: { delegationId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const { name, basePath } = useActingFunction();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <Loaded query={useQuery(delegationQuery(api, delegationId))} lines={8}>
      {(delegation) => {
        const delegate = delegation.delegateName ?? t('delegations.without-name');
        return (
          <>
            <PageHeader
              title={t('delegations.narrow.title', { name: delegate })}
              lead={t('delegations.narrow.lead')}
              back={<FunctionLink to={BACK}>{t('delegations.back')}</FunctionLink>}
            />
            <DelegationForm
              principal={name}
              delegate={delegate}
              within={delegation}
              principalId={delegation.principalId}
              mayPassOn={delegation.extent.passesOn}
              waits={false}
              submitText={t('delegations.narrow.save')}
              back={BACK}
              save={async (values) => {
                await narrowDelegation(api, delegationId, {
                  extent: extentBody(values),
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
