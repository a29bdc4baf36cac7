import { useMutation } from '@tanstack/react-query';
import { fetchGrantsFile, type GrantFilter, type Place } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { saveFile } from '@/lib/save-file';
import { useApi } from '@/session/function-context';

/** The whole list, all pages of it, as a file for a spreadsheet (USR-1). */
export function UsersExport({ place, filter }: { place: Place; filter: GrantFilter }) {
  const { t } = useTranslation();
  const api = useApi();
  const file = useMutation({
    mutationFn: () => fetchGrantsFile(api, place, filter),
    onSuccess: (content) => saveFile(content, `${t('users.title')}-${today()}.csv`),
  });
  return (
    <>
      {file.error && <ProblemNotice error={file.error} />}
      <ButtonRow>
        <Button variant="secondary" busy={file.isPending} onClick={() => file.mutate()}>
          {t('users.export')}
        </Button>
      </ButtonRow>
      <p className="muted">{t('users.export.hint')}</p>
    </>
  );
}
