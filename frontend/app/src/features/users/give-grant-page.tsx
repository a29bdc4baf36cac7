import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { giveGrant } from '@/api/users';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { GrantForm } from './grant-form';
import { GrantPageFrame } from './grant-page-frame';

/** A further role for somebody who is there already (USR-2). */
export function GiveGrantPage({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const { basePath, actingFor } = useActingFunction();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const back = `/users/${personId}`;
  return (
    <GrantPageFrame personId={personId} title="grant.give.title">
      {({ name, roles, rights }) => (
        <GrantForm
          name={name}
          initial={{ role: '', rights: [], lastDay: '', reason: '' }}
          roles={roles}
          rights={rights}
          back={back}
          submitText={t('grant.give')}
          save={async (body) => {
            await giveGrant(api, { personId, scope: actingFor, ...body });
            await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] });
            await navigate({ to: `${basePath}${back}` });
          }}
        />
      )}
    </GrantPageFrame>
  );
}
