import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { myTermsQuery } from '@/api/terms';
import { Card, Section } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { TermsDownload } from '@/domain/terms/terms-download';
import { useTranslation } from '@/i18n/use-translation';

/** Which terms of use the person has accepted, and when (ACC-15). */
export function TermsSection() {
  const { t, dateTime } = useTranslation();
  const mine = useQuery(myTermsQuery);
  return (
    <Section title={t('terms.title')}>
      <Loaded query={mine} lines={2}>
        {({ newestVersion, acceptance }) => (
          <Card>
            <p>
              {acceptance
                ? t('terms.mine.accepted', {
                    version: acceptance.version,
                    when: dateTime(acceptance.acceptedAt),
                  })
                : t(newestVersion ? 'terms.mine.not-asked' : 'terms.none')}
            </p>
            {newestVersion && newestVersion !== acceptance?.version && (
              <p>
                <Link to="/terms">{t('terms.mine.newest')}</Link>
              </p>
            )}
            {acceptance && <TermsDownload version={acceptance.version} language={acceptance.language} />}
          </Card>
        )}
      </Loaded>
    </Section>
  );
}
