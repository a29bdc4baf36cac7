import { useMutation } from '@tanstack/react-query';
import { fetchTermsDocument } from '@/api/terms';
import { Button, ButtonRow } from '@/design-system/button/button';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import type { Language } from '@/i18n/languages';
import { useTranslation } from '@/i18n/use-translation';
import { saveFile } from '@/lib/save-file';

interface TermsDownloadProps {
  version: number;
  language: Language;
}

export function TermsDownload({ version, language }: TermsDownloadProps) {
  const { t } = useTranslation();
  const download = useMutation({
    mutationFn: () => fetchTermsDocument(version, language),
    onSuccess: (file) => saveFile(file, `${t('terms.file', { version })}.pdf`),
  });
  return (
    <>
      {download.isError && <ProblemNotice error={download.error} />}
      <ButtonRow>
        <Button variant="secondary" busy={download.isPending} onClick={() => download.mutate()}>
          {t('terms.download')}
        </Button>
      </ButtonRow>
    </>
  );
}
