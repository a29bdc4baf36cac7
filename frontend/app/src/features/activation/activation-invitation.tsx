import { useTranslation } from '@/i18n/use-translation';
import { LetterInvitation } from './letter-invitation';
import { LostCodeLink } from './lost-code-link';

export function ActivationInvitation() {
  const { t } = useTranslation();
  return (
    <>
      <LetterInvitation
        purpose="activation"
        title={t('activation.title')}
        lead={t('activation.signed-out.lead')}
        text={t('activation.signed-out.text')}
        returnTo="/activate"
      />
      <LostCodeLink />
    </>
  );
}
