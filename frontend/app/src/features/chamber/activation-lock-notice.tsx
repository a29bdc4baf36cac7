import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationLockQuery, liftOrganisationLock, type Organisation } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

/** After too many wrong codes activation is closed for a day; a clerk who knows the reason opens it earlier (ACC-5). */
export function ActivationLockNotice({ organisation }: { organisation: Organisation }) {
  const { id: organisationId, access } = organisation;
  const { t, dateTime } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const lock = useQuery(organisationLockQuery(api, organisationId));
  const lifting = useMutation({
    mutationFn: () => liftOrganisationLock(api, organisationId),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: organisationLockQuery(api, organisationId).queryKey }),
    onSettled: () => setAsking(false),
  });

  if (lifting.isSuccess && !lock.data?.locked) {
    return (
      <Notice kind="success" announce>
        <p>{t('lock.lifted')}</p>
      </Notice>
    );
  }
  if (!lock.data?.locked) {
    return null;
  }
  return (
    <>
      {lifting.isError && <ProblemNotice error={lifting.error} />}
      <Notice kind="warning" title={t('lock.title')}>
        <p>{lock.data.until ? t('lock.text', { until: dateTime(lock.data.until) }) : t('lock.text.open')}</p>
        {access.lift && (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('lock.lift')}
          </Button>
        )}
      </Notice>
      {asking && (
        <ConfirmDialog
          title={t('lock.lift.title')}
          confirmText={t('lock.lift')}
          cancelText={t('action.cancel')}
          busy={lifting.isPending}
          onConfirm={() => lifting.mutate()}
          onCancel={() => setAsking(false)}
        >
          <p>{t('lock.lift.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
