import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { takeBackActivation } from '@/api/organisations';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { readFragment } from '@/lib/fragment';
import { useApi } from '@/session/function-context';
import { answersFrom, type ActivationAnswers } from './activation-answers';
import { CheckStep } from './check-step';
import { LetterWizard, type LetterWizardStep } from './letter-wizard';

/** Somebody opened the company who is none of its people; its letter takes that back, without an account (ACC-5). */
export function TakingBackPage(step: LetterWizardStep) {
  const { t } = useTranslation();
  const api = useApi();
  const [prefilled] = useState(() => answersFrom(readFragment()));
  const takingBack = useMutation({
    mutationFn: (answers: ActivationAnswers) => takeBackActivation(api, answers),
  });

  if (takingBack.isSuccess) {
    return (
      <>
        <PageHeader title={t('taking-back.done.title')} />
        <Card>
          <Notice kind="success" announce>
            <p>{t('taking-back.done.text')}</p>
          </Notice>
          <p>{t('taking-back.done.next')}</p>
        </Card>
      </>
    );
  }
  return (
    <LetterWizard
      title={t('taking-back.title')}
      lead={t('taking-back.lead')}
      codeName={t('taking-back.code')}
      prefilled={prefilled}
      check={(answers, onChange) => (
        <CheckStep
          title={t('taking-back.check.title')}
          hint={
            <ul className="text-list">
              <li>{t('taking-back.check.access')}</li>
              <li>{t('taking-back.check.chamber')}</li>
              <li>{t('taking-back.check.once')}</li>
            </ul>
          }
          nextText={t('taking-back.check.confirm')}
          codeName={t('taking-back.code')}
          refused={t('taking-back.refused')}
          sending={{ ...takingBack, mutate: () => takingBack.mutate(answers) }}
          answers={answers}
          onChange={onChange}
        />
      )}
      {...step}
    />
  );
}
