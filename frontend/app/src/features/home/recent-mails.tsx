import { useQuery } from '@tanstack/react-query';
import { apiFor, SELF } from '@/api/client';
import { recentMailsQuery } from '@/api/mails';
import { Section } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import './recent-mails.css';

const SHOWN = 5;

/** What the portal told the person lately. The tasks above do not depend on it, so it stays away if it cannot come. */
export function RecentMails() {
  const { t, dateTime } = useTranslation();
  const { data: mails = [] } = useQuery(recentMailsQuery(apiFor(SELF), SHOWN));
  if (mails.length === 0) {
    return null;
  }
  return (
    <Section title={t('home.mails')}>
      <ul className="recent-mails">
        {mails.map(({ id, kind, subject, sentAt }) => (
          <li key={id}>
            <span>{subject ?? t(`home.mail.${kind}`)}</span>
            <span className="muted">{sentAt ? dateTime(sentAt) : t('home.mails.on-the-way')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
