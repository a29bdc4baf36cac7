import { ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { Notice } from '@/design-system/notice/notice';
import { problemText } from '@/domain/problem/problem-text';
import { useTranslation } from '@/i18n/use-translation';
import { FunctionLink } from '@/session/function-link';
import type { Issuing } from './use-issuing';

/** How the issuing for a list went, and for which companies it did not. */
export function IssuedCodes({ issuing: { total, failed } }: { issuing: Issuing }) {
  const { t } = useTranslation();
  return (
    <>
      <Notice kind="success" announce>
        <p>{t('codes.issued', { n: total - failed.length })}</p>
      </Notice>
      {failed.map(({ candidate, problem }) => (
        <Notice key={candidate.companyNumber} kind="danger" title={candidate.organisationName}>
          <p>{problemText(problem, t)}</p>
        </Notice>
      ))}
      <ButtonRow>
        <FunctionLink to="/activation-letters" className={buttonClass()}>
          {t('codes.to-letters')}
        </FunctionLink>
      </ButtonRow>
    </>
  );
}
