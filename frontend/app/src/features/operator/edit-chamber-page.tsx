import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { changeChamber } from '@/api/chambers';
import { chamberQuery, type Chamber } from '@/api/organisations';
import { PageHeader } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { ChamberForm } from './chamber-form';
import { valuesOf } from './chamber-values';

export function EditChamberPage({ id }: { id: string }) {
  // What was remembered may be older than what somebody else saved.
  const chamber = useQuery({ ...chamberQuery(useApi(), id), staleTime: 0, refetchOnWindowFocus: false });
  return (
    <Loaded query={chamber} lines={8}>
      {(loaded) => <EditChamber key={loaded.version} chamber={loaded} />}
    </Loaded>
  );
}

function EditChamber({ chamber }: { chamber: Chamber }) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={chamber.name}
        lead={<p>{t('chamber.data')}</p>}
        back={<FunctionLink to={`/chambers/${chamber.id}`}>{t('action.back')}</FunctionLink>}
      />
      <ChamberForm
        initial={valuesOf(chamber)}
        submitText={t('action.save')}
        save={async (content) => {
          await changeChamber(api, chamber, content);
          await navigate({ to: '/installation/chambers/$chamberId', params: { chamberId: chamber.id } });
          await queryClient.invalidateQueries({ queryKey: ['chambers'] });
        }}
      />
    </>
  );
}
