import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { replaceGrant } from '@/api/rights';
import { EmptyState } from '@/design-system/states/states';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { GrantForm } from './grant-form';
import { GrantPageFrame } from './grant-page-frame';
import { valuesOf } from './grant-values';

/** Another role, other rights or another end instead of what somebody holds. */
export function ReplaceGrantPage({ personId, grantId }: { personId: string; grantId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const { basePath } = useActingFunction();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const back = `/users/${personId}`;
  return (
    <GrantPageFrame personId={personId} title="grant.change.title">
      {({ name, held, roles, rights }) => {
        const grant = held.find((entry) => entry.grantId === grantId);
        if (!grant?.access.replace) {
          return (
            <EmptyState title={t('grant.gone')}>
              <p>{t('grant.gone.hint')}</p>
            </EmptyState>
          );
        }
        return (
          <GrantForm
            name={name}
            initial={valuesOf(grant)}
            roles={roles}
            rights={rights}
            back={back}
            submitText={t('grant.change.save')}
            save={async (body) => {
              await replaceGrant(api, grantId, body);
              await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] });
              await navigate({ to: `${basePath}${back}` });
            }}
          />
        );
      }}
    </GrantPageFrame>
  );
}
