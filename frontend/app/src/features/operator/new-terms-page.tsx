import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newestTextsQuery, type PublishedTermsOfUse } from '@/api/terms';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { FunctionLink } from '@/session/function-link';
import { TermsForm } from './terms-form';

/** A new version is written, looked at and published (ACC-15); then the page says what that began. */
export function NewTermsPage() {
  const { t } = useTranslation();
  const [published, setPublished] = useState<PublishedTermsOfUse>();
  const texts = useQuery(newestTextsQuery);
  const back = <FunctionLink to="/terms">{t('terms-versions.back')}</FunctionLink>;
  if (published) {
    const { version } = published;
    return (
      <>
        <PageHeader title={t('terms-publishing.done', { version })} back={back} />
        <Notice kind="success" announce>
          <p>{t('terms-publishing.done.text')}</p>
          <p>
            <FunctionLink to={`/terms/${version}`}>
              {t('terms-publishing.done.read', { version })}
            </FunctionLink>
          </p>
        </Notice>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('terms-publishing.title')}
        lead={<p>{t('terms-publishing.lead')}</p>}
        back={back}
      />
      <Loaded query={texts} lines={8}>
        {(newest) => <TermsForm initial={newest} onPublished={setPublished} />}
      </Loaded>
    </>
  );
}
