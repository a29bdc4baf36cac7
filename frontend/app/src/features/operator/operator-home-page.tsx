import { useQuery } from '@tanstack/react-query';
import { newestTermsQuery } from '@/api/terms';
import { PageHeader } from '@/design-system/page/page';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { Task, TaskList } from '@/design-system/task-list/task-list';
import { useTranslation } from '@/i18n/use-translation';
import { useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

/** What somebody who runs the installation does here: little, and seldom, so it is named and not counted. */
export function OperatorHomePage() {
  const { t } = useTranslation();
  const holds = useHolds();
  return (
    <>
      <PageHeader title={t('home.title')} lead={<p>{t('operator.home.lead')}</p>} />
      <TaskList>
        {holds('org.chamber.edit') && (
          <>
            <Task
              link={<FunctionLink to="/chambers">{t('operator.task.chambers')}</FunctionLink>}
              context={t('operator.task.chambers.context')}
            />
            <Task
              link={<FunctionLink to="/chambers/new">{t('operator.task.new-chamber')}</FunctionLink>}
              context={t('operator.task.new-chamber.context')}
            />
          </>
        )}
        {holds('identity.terms-of-use.publish') && <TermsTask />}
      </TaskList>
    </>
  );
}

function TermsTask() {
  const { t, language, dateTime } = useTranslation();
  const newest = useQuery(newestTermsQuery(language));
  return (
    <Task
      link={<FunctionLink to="/terms">{t('operator.task.terms')}</FunctionLink>}
      context={
        newest.data &&
        t('terms.edition', { version: newest.data.version, when: dateTime(newest.data.publishedAt) })
      }
      status={newest.data === null && <StatusTag tone="attention">{t('operator.task.terms.none')}</StatusTag>}
    />
  );
}
