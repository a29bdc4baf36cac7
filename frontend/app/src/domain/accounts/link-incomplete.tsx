import type { ReactNode } from 'react';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';

/** Some mail programs break long links; what is left of them opens nothing. */
export function LinkIncomplete({ anotherLink }: { anotherLink: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('link.incomplete.title')} />
      <Card>
        <p>{t('link.incomplete.text')}</p>
        {anotherLink}
      </Card>
    </>
  );
}
