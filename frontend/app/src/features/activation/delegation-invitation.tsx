import { useTranslation } from '@/i18n/use-translation';
import { LetterInvitation } from './letter-invitation';

export function DelegationInvitation() {
  const { t } = useTranslation();
  return (
    <LetterInvitation
      purpose="delegation"
      title={t('delegation.title')}
      lead={t('delegation.signed-out.lead')}
      text={t('delegation.signed-out.text')}
      returnTo="/delegation"
    />
  );
}
