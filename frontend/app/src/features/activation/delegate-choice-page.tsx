import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Task, TaskList } from '@/design-system/task-list/task-list';
import { useTranslation } from '@/i18n/use-translation';
import { forgetFragment, readFragment } from '@/lib/fragment';
import { hasEnded, type ActingFunction } from '@/session/acting-function';
import { answersFrom, keepAnswers } from './activation-answers';

const ENTRY = '/o/$organisationId/delegations/new';

const administers = (own: ActingFunction) =>
  own.kind === 'organisation' && own.roles.includes('administrator') && !hasEnded(own);

/** For which of their companies somebody enters the code of another; whoever has one company is not asked (DEL-2). */
export function DelegateChoicePage({ functions }: { functions: ActingFunction[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [answers] = useState(() => answersFrom(readFragment()));
  const companies = functions.filter(administers);
  const onlyId = companies.length === 1 ? companies[0]?.id : undefined;

  // What the letter says waits until the company is chosen.
  useEffect(() => {
    if (answers) {
      keepAnswers('delegation', answers);
    }
    forgetFragment();
    if (onlyId) {
      void navigate({ to: ENTRY, params: { organisationId: onlyId }, replace: true });
    }
  }, [answers, onlyId, navigate]);

  if (onlyId) {
    return null;
  }
  return (
    <>
      <PageHeader title={t('delegation.title')} lead={t('delegation.choose')} />
      {companies.length === 0 ? (
        <EmptyState title={t('delegation.none')}>
          <p>
            {t('delegation.none.hint')} <Link to="/activate">{t('functions.activate')}</Link>
          </p>
        </EmptyState>
      ) : (
        <TaskList>
          {companies.map(({ id, name }) => (
            <Task
              key={id}
              link={
                <Link to={ENTRY} params={{ organisationId: id }}>
                  {name}
                </Link>
              }
            />
          ))}
        </TaskList>
      )}
    </>
  );
}
