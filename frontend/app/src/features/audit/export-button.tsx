import { useMutation } from '@tanstack/react-query';
import { fetchAuditFile, type AuditFilter } from '@/api/audit';
import { Button, ButtonRow } from '@/design-system/button/button';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { saveFile } from '@/lib/save-file';
import { useApi } from '@/session/function-context';

/** The entries of the list, all pages of them, as a file for a spreadsheet. */
export function ExportButton({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  const api = useApi();
  const file = useMutation({
    mutationFn: () => fetchAuditFile(api, filter),
    onSuccess: (content) => saveFile(content, `${t('audit.title')}-${today()}.csv`),
  });
  return (
    <>
      {file.error && <ProblemNotice error={file.error} />}
      <ButtonRow>
        <Button variant="secondary" busy={file.isPending} onClick={() => file.mutate()}>
          {t('audit.export')}
        </Button>
      </ButtonRow>
      <p className="muted">{t('audit.export.hint')}</p>
    </>
  );
}
