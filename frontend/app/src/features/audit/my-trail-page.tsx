import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiFor, SELF } from '@/api/client';
import { myAuditEntriesQuery, type MyAuditEntry } from '@/api/audit';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { Actor } from './actor';
import { FunctionName } from './function-name';
import { actionText, objectText, zoneName } from './trail-texts';

/** AUD-2: a person sees who changed their data or looked at it, by name and for whom. */
export function MyTrailPage() {
  const translation = useTranslation();
  const { t, dateTime } = translation;
  const entries = useInfiniteQuery(myAuditEntriesQuery(apiFor(SELF)));

  const columns: Column<MyAuditEntry>[] = [
    { header: t('audit.at'), cell: ({ at }) => <time dateTime={at}>{dateTime(at)}</time> },
    {
      header: t('audit.actor'),
      isRowHeader: true,
      cell: (entry) => (
        <>
          <Actor {...entry} />
          <FunctionName {...entry} />
        </>
      ),
    },
    { header: t('audit.action'), cell: ({ action }) => actionText(action, t) },
    { header: t('audit.object'), cell: ({ object, erased }) => objectText(object, translation, erased) },
  ];
  return (
    <>
      <PageHeader
        title={t('my-trail.title')}
        lead={t('my-trail.lead', { zone: zoneName() })}
        back={<Link to="/profile">{t('profile.title')}</Link>}
      />
      <LoadedPages
        query={entries}
        empty={
          <EmptyState title={t('my-trail.empty')}>
            <p>{t('my-trail.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <Table caption={t('my-trail.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
        )}
      </LoadedPages>
    </>
  );
}
