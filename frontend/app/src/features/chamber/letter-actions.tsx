import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchLetter } from '@/api/activation-letters';
import { activationCodesQuery, confirmPrinting, type ActivationCode } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { saveFile } from '@/lib/save-file';
import { useApi } from '@/session/function-context';
import './letter-actions.css';

interface LetterActionsProps {
  code: ActivationCode;
  organisationId: string;
  companyNumber: string;
}

/** The letter can be had until its printing is confirmed; after that nobody sees the code again. */
export function LetterActions({ code, organisationId, companyNumber }: LetterActionsProps) {
  const { t, dateTime } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [confirming, setConfirming] = useState(false);
  const letter = useMutation({
    mutationFn: () => fetchLetter(api, code.id),
    onSuccess: (file) => saveFile(file, `${t('code.letter')}-${companyNumber}.pdf`),
  });
  const printing = useMutation({
    mutationFn: () => confirmPrinting(api, code.id),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: activationCodesQuery(api, organisationId).queryKey }),
    onSettled: () => setConfirming(false),
  });

  if (code.printedAt) {
    return <span className="muted">{t('letter.printed', { at: dateTime(code.printedAt) })}</span>;
  }
  if (code.state !== 'ACTIVE') {
    return <span className="muted">–</span>;
  }
  const error = letter.error ?? printing.error;
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <div className="letter-actions">
        <Button variant="secondary" busy={letter.isPending} onClick={() => letter.mutate()}>
          {t('letter.download')}
        </Button>
        <Button variant="quiet" onClick={() => setConfirming(true)}>
          {t('letter.confirm-printing')}
        </Button>
      </div>
      {confirming && (
        <ConfirmDialog
          title={t('letter.confirm-printing.title')}
          confirmText={t('letter.confirm-printing')}
          cancelText={t('action.cancel')}
          busy={printing.isPending}
          onConfirm={() => printing.mutate()}
          onCancel={() => setConfirming(false)}
        >
          <p>{t('letter.confirm-printing.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
