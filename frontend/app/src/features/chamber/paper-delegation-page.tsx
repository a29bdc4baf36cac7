import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { delegationsKey, enterFromPaper } from '@/api/delegations';
import { organisationQuery } from '@/api/organisations';
import { PageHeader } from '@/design-system/page/page';
import { DelegationForm } from '@/domain/delegations/form/delegation-form';
import { extentBody, termBody } from '@/domain/delegations/form/delegation-values';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

/** What a company signed on paper holds as soon as its chamber has entered it (DEL-3). */
export function PaperDelegationPage({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const { basePath } = useActingFunction();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const back = `/organisations/${organisationId}`;
  return (
    <Loaded query={useQuery(organisationQuery(api, organisationId))} lines={8}>
      {({ name }) => (
        <>
          <PageHeader
            title={t('delegations.paper.title', { name })}
            lead={t('delegations.paper.lead')}
            back={<FunctionLink to={back}>{name}</FunctionLink>}
          />
          <DelegationForm
            principal={name}
            delegate={t('delegations.other.first')}
            otherTitle={t('delegations.propose.GIVE.other')}
            principalId={organisationId}
            mayPassOn
            mayBeginLater
            message={{
              label: t('grant.reason'),
              hint: t('delegations.paper.reason.hint'),
              missing: 'delegations.paper.reason.missing',
            }}
            waits={false}
            submitText={t('delegations.paper.save')}
            back={back}
            save={async (values) => {
              const { chamberId, companyNumber, message } = values;
              await enterFromPaper(api, organisationId, {
                other: { chamberId, companyNumber },
                extent: extentBody(values),
                reason: message,
                ...termBody(values),
              });
              await queryClient.invalidateQueries({ queryKey: delegationsKey(api) });
              await navigate({ to: `${basePath}${back}` });
            }}
          />
        </>
      )}
    </Loaded>
  );
}
