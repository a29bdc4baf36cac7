import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  confirmPrintingOf,
  fetchPrintFile,
  MOST_IN_A_FILE,
  waitingLettersQuery,
  type WaitingLetter,
} from '@/api/activation-letters';
import { Button, ButtonRow } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { saveFile } from '@/lib/save-file';
import { useApi } from '@/session/function-context';

interface PrintFileProps {
  chamberId: string;
  letters: WaitingLetter[];
}

/** First the file, then the confirmation of exactly the letters that it holds: newer ones may have come meanwhile. */
export function PrintFile({ chamberId, letters }: PrintFileProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [inFile, setInFile] = useState<string[]>();
  const [confirming, setConfirming] = useState(false);
  const next = letters.slice(0, MOST_IN_A_FILE).map(({ codeId }) => codeId);
  const file = useMutation({
    mutationFn: (codeIds: string[]) => fetchPrintFile(api, codeIds),
    onSuccess: (pdf, codeIds) => {
      saveFile(pdf, `${t('letters.file')}.pdf`);
      setInFile(codeIds);
    },
  });
  const confirmation = useMutation({
    mutationFn: (codeIds: string[]) => confirmPrintingOf(api, codeIds),
    onSuccess: async () => {
      setInFile(undefined);
      await queryClient.invalidateQueries({ queryKey: waitingLettersQuery(api, chamberId).queryKey });
    },
    onSettled: () => setConfirming(false),
  });
  const error = file.error ?? confirmation.error;
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {inFile && (
        <Notice announce>
          <p>{t('letters.in-file', { n: inFile.length })}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button
          variant={inFile ? 'secondary' : 'primary'}
          busy={file.isPending}
          onClick={() => file.mutate(next)}
        >
          {t('letters.print', { n: next.length })}
        </Button>
        {inFile && (
          <Button onClick={() => setConfirming(true)}>{t('letters.confirm', { n: inFile.length })}</Button>
        )}
      </ButtonRow>
      {inFile && confirming && (
        <ConfirmDialog
          title={t('letters.confirm.title', { n: inFile.length })}
          confirmText={t('letters.confirm', { n: inFile.length })}
          cancelText={t('action.cancel')}
          busy={confirmation.isPending}
          onConfirm={() => confirmation.mutate(inFile)}
          onCancel={() => setConfirming(false)}
        >
          <p>{t('letters.confirm.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
