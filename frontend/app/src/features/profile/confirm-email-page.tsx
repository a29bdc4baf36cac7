import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiFor, SELF } from '@/api/client';
import { confirmEmail } from '@/api/account';
import { Button, ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { Card, PageHeader } from '@/design-system/page/page';
import { LinkIncomplete } from '@/domain/accounts/link-incomplete';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useLinkToken } from '@/lib/use-link-token';
import { signInAddress } from '@/session/session';

/** Where the links of a changed address lead. Nothing happens before the button: programs that open links do no harm. */
export function ConfirmEmailPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const confirm = useMutation({ mutationFn: (link: string) => confirmEmail(apiFor(SELF), { token: link }) });
  const toProfile = <Link to="/profile">{t('confirm-email.again')}</Link>;

  if (!token) {
    return <LinkIncomplete anotherLink={toProfile} />;
  }
  if (confirm.data) {
    return confirm.data.changed ? (
      <Changed email={confirm.data.newEmail} />
    ) : (
      <OtherMissing email={confirm.data.newEmail} />
    );
  }
  return (
    <>
      <PageHeader title={t('confirm-email.title')} lead={t('confirm-email.lead')} />
      <Card>
        {confirm.error && (
          <>
            <ProblemNotice error={confirm.error} />
            <p>{toProfile}</p>
          </>
        )}
        <ButtonRow>
          <Button busy={confirm.isPending} onClick={() => confirm.mutate(token)}>
            {t('confirm-email.submit')}
          </Button>
        </ButtonRow>
      </Card>
    </>
  );
}

function OtherMissing({ email }: { email: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('confirm-email.half.title')} />
      <Card>
        <p>{t('confirm-email.half.text', { email })}</p>
        <Link to="/">{t('action.to-start')}</Link>
      </Card>
    </>
  );
}

function Changed({ email }: { email: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('confirm-email.done.title')} />
      <Card>
        <p>{t('confirm-email.done.text', { email })}</p>
        <a className={buttonClass()} href={signInAddress('/')}>
          {t('action.sign-in')}
        </a>
      </Card>
    </>
  );
}
