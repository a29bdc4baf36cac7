import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { Problem } from '@/api/problem';
import { acceptTerms, type TermsOfUse } from '@/api/terms';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Checkbox } from '@/design-system/field/checkbox';
import { Notice } from '@/design-system/notice/notice';
import { Card } from '@/design-system/page/page';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { PublishedTerms } from '@/domain/terms/published-terms';
import { useTranslation } from '@/i18n/use-translation';
import { useMe } from '@/session/function-context';
import { signOut } from '@/session/session';
import { useRightsAfterAcceptance } from './use-rights-after-acceptance';

interface TermsToAcceptProps {
  terms: TermsOfUse;
  /** A newer version came while this one was read. */
  onOutdated: () => void;
}

export function TermsToAccept({ terms, onOutdated }: TermsToAcceptProps) {
  const { t } = useTranslation();
  const { personId } = useMe();
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState(false);
  const acceptance = useMutation({
    mutationFn: () => acceptTerms(terms),
    onError: (error) => {
      if (Problem.from(error).code === 'identity.terms-of-use.outdated') {
        setRead(false);
        onOutdated();
      }
    },
  });
  useRightsAfterAcceptance(acceptance.isSuccess);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!read);
    if (read) {
      acceptance.mutate();
    }
  };
  return (
    <>
      <PublishedTerms terms={terms} />
      <Card>
        <form noValidate onSubmit={submit}>
          {missing && (
            <Notice kind="danger" announce>
              <p>{t('terms.accept.missing')}</p>
            </Notice>
          )}
          {acceptance.isError && <ProblemNotice error={acceptance.error} />}
          <Checkbox
            label={t('terms.accept.read')}
            checked={read}
            onChange={(event) => {
              setRead(event.target.checked);
              setMissing(false);
            }}
          />
          <ButtonRow>
            <Button type="submit" busy={acceptance.isPending || acceptance.isSuccess}>
              {t('terms.accept')}
            </Button>
            <Button variant="secondary" onClick={() => void signOut(personId)}>
              {t('action.sign-out')}
            </Button>
          </ButtonRow>
          <p role="status">{acceptance.isSuccess && t('terms.accept.opening')}</p>
        </form>
      </Card>
    </>
  );
}
