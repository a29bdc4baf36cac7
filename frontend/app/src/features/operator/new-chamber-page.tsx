import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { openChamber } from '@/api/chambers';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { ChamberForm } from './chamber-form';
import { newChamber } from './chamber-values';

export function NewChamberPage() {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={t('chambers.new')}
        back={<FunctionLink to="/chambers">{t('chambers.back')}</FunctionLink>}
      />
      <ChamberForm
        initial={newChamber}
        submitText={t('chambers.add')}
        save={async (content) => {
          const { id } = await openChamber(api, content);
          await queryClient.invalidateQueries({ queryKey: ['chambers'] });
          await navigate({ to: '/installation/chambers/$chamberId', params: { chamberId: id } });
        }}
      />
    </>
  );
}
