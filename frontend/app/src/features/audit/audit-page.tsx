import { useInfiniteQuery } from '@tanstack/react-query';
import { auditEntriesQuery, type AuditEntry } from '@/api/audit';
import { SearchField } from '@/design-system/field/search-field';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { Actor } from './actor';
import { Changes } from './changes';
import { ExportButton } from './export-button';
import { actionsNamed, actionText, objectText, zoneName } from './trail-texts';

/** Who did what to whom, when and for whom. Nobody can change or delete an entry. */
export function AuditPage() {
  const translation = useTranslation();
  const { t, dateTime } = translation;
  const { kind, id } = useActingFunction();
  const [search, setSearch] = useSearchText();
  const filter = kind === 'chamber' ? { chamberId: id } : { organisationId: id };
  const actions = actionsNamed(search, t);
  const searched = { ...filter, q: search || undefined, ...(actions.length > 0 && { action: actions }) };
  const entries = useInfiniteQuery(auditEntriesQuery(useApi(), searched));

  const columns: Column<AuditEntry>[] = [
    { header: t('audit.at'), cell: ({ at }) => <time dateTime={at}>{dateTime(at)}</time> },
    { header: t('audit.actor'), isRowHeader: true, cell: (entry) => <Actor {...entry} /> },
    { header: t('audit.action'), cell: ({ action }) => actionText(action, t) },
    { header: t('audit.object'), cell: ({ object, erased }) => objectText(object, translation, erased) },
    { header: t('audit.changes'), cell: (entry) => <Changes {...entry} /> },
  ];
  return (
    <>
      <PageHeader title={t('audit.title')} lead={t('audit.lead', { zone: zoneName() })} />
      <SearchField
        label={t('audit.search')}
        hint={t('audit.search.hint')}
        value={search}
        onSearch={setSearch}
      />
      <LoadedPages
        query={entries}
        empty={
          <EmptyState title={search ? t('list.no-match', { search }) : t('audit.empty')}>
            <p>{search ? t('list.no-match.hint') : t('audit.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <>
            <Table caption={t('audit.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
            <ExportButton filter={searched} />
          </>
        )}
      </LoadedPages>
    </>
  );
}
