import { PageHeader, Section } from '@/design-system/page/page';
import { EmptyState, Loading } from '@/design-system/states/states';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { Task, TaskList } from '@/design-system/task-list/task-list';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { EndOfUseNotice } from './end-of-use-notice';
import { RecentMails } from './recent-mails';
import type { OpenTask } from './tasks';
import { useAccountTasks } from './use-account-tasks';
import { useApprenticeTasks } from './use-apprentice-tasks';
import { useApproverTasks } from './use-approver-tasks';
import { useClerkTasks } from './use-clerk-tasks';
import { useProposalTasks } from './use-proposal-tasks';
import { useReviewTasks } from './use-review-tasks';

/** The tasks of the function the person works in; what it may do decides which there are. */
export function HomePage() {
  const { t } = useTranslation();
  const { kind } = useActingFunction();
  const holds = useHolds();
  const sources = [
    useApprenticeTasks(holds('training-record.record.write')),
    useApproverTasks(holds('training-record.record.approve') || holds('training-record.sent-record.approve')),
    useAccountTasks(kind === 'organisation' && holds('org.training-relationship.create-account')),
    useClerkTasks(kind === 'chamber' && holds('org.activation-code.issue')),
    useProposalTasks(kind === 'organisation' && holds('permission.delegation.accept')),
    useReviewTasks(
      holds(kind === 'chamber' ? 'permission.grant.give' : 'permission.organisation-grant.give'),
    ),
  ];
  const tasks = sources.flatMap((source) => source.tasks);
  const isPending = sources.some((source) => source.isPending);
  const failed = sources.filter((source) => source.error);

  return (
    <>
      <PageHeader
        title={t('home.title')}
        lead={!isPending && <p role="status">{t('home.count', { n: tasks.length })}</p>}
      />
      <EndOfUseNotice />
      {failed.map((source, index) => (
        <ProblemNotice key={index} error={source.error} onRetry={source.retry} />
      ))}
      {isPending ? (
        <Loading label={t('state.loading')} />
      ) : (
        <Tasks tasks={tasks} isEmpty={failed.length === 0} />
      )}
      <RecentMails />
    </>
  );
}

function Tasks({ tasks, isEmpty }: { tasks: OpenTask[]; isEmpty: boolean }) {
  const { t } = useTranslation();
  const urgent = tasks.filter((task) => task.urgent);
  const later = tasks.filter((task) => !task.urgent);
  if (tasks.length === 0) {
    return isEmpty ? (
      <EmptyState title={t('home.empty')}>
        <p>{t('home.empty.hint')}</p>
      </EmptyState>
    ) : null;
  }
  return (
    <>
      {urgent.length > 0 && <TaskGroup title={t('home.today')} tasks={urgent} />}
      {later.length > 0 && <TaskGroup title={t('home.soon')} tasks={later} />}
    </>
  );
}

function TaskGroup({ title, tasks }: { title: string; tasks: OpenTask[] }) {
  return (
    <Section title={title}>
      <TaskList>
        {tasks.map((task) => (
          <Task
            key={task.id}
            link={
              <FunctionLink to={task.to} search={task.search}>
                {task.title}
              </FunctionLink>
            }
            context={task.context}
            status={<StatusTag tone={task.status.tone}>{task.status.text}</StatusTag>}
          />
        ))}
      </TaskList>
    </Section>
  );
}
