import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '@/design-system/field/text-field';
import { PageHeader, Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { Task, TaskList } from '@/design-system/task-list/task-list';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { hasEnded, recentFunctions, type ActingFunction } from '@/session/acting-function';

/** Delegates work for hundreds of companies: a page with a search, not a small menu. */
export function FunctionsPage({ functions }: { functions: ActingFunction[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = functions.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const recent = recentFunctions().flatMap((actingFor) => found.filter((own) => own.actingFor === actingFor));
  const others = found.filter((own) => !recent.includes(own));
  return (
    <>
      <PageHeader title={t('functions.title')} lead={t('functions.lead')} />
      {functions.length > 5 && (
        <TextField
          type="search"
          label={t('functions.search')}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {found.length === 0 && search && <EmptyState title={t('list.no-match', { search })} />}
      {recent.length > 0 && (
        <Section title={t('functions.recent')}>
          <FunctionList functions={recent} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={recent.length > 0 ? t('functions.others') : undefined}>
          <FunctionList functions={others} />
        </Section>
      )}
      <Section title={t('functions.more')}>
        <p>
          {t('functions.more.text')} <Link to="/activate">{t('functions.activate')}</Link>
        </p>
        <p>
          {t('functions.delegation.text')} <Link to="/delegation">{t('delegations.enter')}</Link>
        </p>
      </Section>
    </>
  );
}

function FunctionList({ functions }: { functions: ActingFunction[] }) {
  const { t } = useTranslation();
  return (
    <TaskList>
      {functions.map((own) => (
        <Task
          key={own.actingFor}
          link={
            <Link to={own.basePath}>
              {own.kind === 'self' ? t('functions.self', { name: own.name }) : own.name}
            </Link>
          }
          context={roleNames(own.roles, t)}
          status={hasEnded(own) && <StatusTag tone="none">{t('functions.ended')}</StatusTag>}
        />
      ))}
    </TaskList>
  );
}
