import { useMutation } from '@tanstack/react-query';
import { replaceLostCode } from '@/api/organisations';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import type { ActivationAnswers } from './activation-answers';
import { CheckStep } from './check-step';
import { LetterWizard, type LetterWizardStep } from './letter-wizard';

/** Whoever asks is told the same, whether or not there is such a company and it waits for a code (ACC-5). */
export function LostCodePage(step: LetterWizardStep) {
  const { t } = useTranslation();
  const api = useApi();
  const asking = useMutation({
    mutationFn: ({ chamberId, companyNumber }: ActivationAnswers) =>
      replaceLostCode(api, { chamberId, companyNumber }),
  });

  if (asking.isSuccess) {
    return (
      <>
        <PageHeader title={t('lost-code.done.title')} />
        <Card>
          <Notice kind="success" announce>
            <p>{t('lost-code.done.text')}</p>
          </Notice>
          <p>{t('lost-code.done.old')}</p>
          <p className="muted">{t('lost-code.done.nothing')}</p>
        </Card>
      </>
    );
  }
  return (
    <LetterWizard
      title={t('lost-code.title')}
      lead={t('lost-code.lead')}
      check={(answers, onChange) => (
        <CheckStep
          title={t('activation.check.title')}
          hint={<p>{t('lost-code.check.hint')}</p>}
          nextText={t('lost-code.check.ask')}
          sending={{ ...asking, mutate: () => asking.mutate(answers) }}
          answers={answers}
          onChange={onChange}
        />
      )}
      {...step}
    />
  );
}
