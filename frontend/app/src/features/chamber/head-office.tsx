import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removeHeadOffice } from '@/api/head-offices';
import { organisationQuery, type Organisation } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { Card, Section } from '@/design-system/page/page';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { HeadOfficeDialog } from './head-office-dialog';

const NEWS_TAKES = 1_500;

/** Whose administrators act for the company, too, and how the chamber changes that (ACC-7). */
export function HeadOffice({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'set' | 'remove'>();
  const [wasSet, setWasSet] = useState(false);
  const removal = useMutation({
    mutationFn: () => removeHeadOffice(api, organisation),
    onMutate: () => setWasSet(false),
    onSuccess: (removed) => {
      queryClient.setQueryData(organisationQuery(api, organisation.id).queryKey, removed);
      lookAgainWhoActs();
    },
    onSettled: () => setAsking(undefined),
  });
  const { name, headOfficeName } = organisation;

  /** The change travels to the permission service as an event; usually it is there within a second. */
  function lookAgainWhoActs() {
    setTimeout(
      () => void queryClient.invalidateQueries({ queryKey: [api.actingFor, 'representatives'] }),
      NEWS_TAKES,
    );
  }

  return (
    <Section
      title={t('head-office.title')}
      actions={
        organisation.access.attach && (
          <Button variant="secondary" onClick={() => setAsking(headOfficeName ? 'remove' : 'set')}>
            {t(headOfficeName ? 'head-office.remove' : 'head-office.set')}
          </Button>
        )
      }
    >
      {removal.isError && <ProblemNotice error={removal.error} />}
      {removal.isSuccess && !headOfficeName && (
        <Notice kind="success" announce>
          <p>{t('head-office.removed')}</p>
        </Notice>
      )}
      {wasSet && headOfficeName && (
        <Notice kind="success" announce>
          <p>{t('head-office.was-set', { headOffice: headOfficeName })}</p>
        </Notice>
      )}
      <Card>
        <p>{headOfficeName ?? t('head-office.none')}</p>
      </Card>
      {asking === 'set' && (
        <HeadOfficeDialog
          organisation={organisation}
          onSet={() => {
            setAsking(undefined);
            setWasSet(true);
            lookAgainWhoActs();
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'remove' && headOfficeName && (
        <ConfirmDialog
          title={t('head-office.remove.title', { headOffice: headOfficeName })}
          confirmText={t('head-office.remove')}
          cancelText={t('action.cancel')}
          variant="danger"
          busy={removal.isPending}
          onConfirm={() => removal.mutate()}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('head-office.remove.text', { name, headOffice: headOfficeName })}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
