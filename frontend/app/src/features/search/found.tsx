import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { chamberQuery, organisationsQuery, type Organisation } from '@/api/organisations';
import {
  trainersQuery,
  trainingRelationshipsQuery,
  type Trainer,
  type TrainingRelationship,
} from '@/api/training-relationships';
import { Section } from '@/design-system/page/page';
import { Table, type Column } from '@/design-system/table/table';
import type { Page } from '@/domain/lists/items-of';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { personName } from '@/lib/person-name';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

interface FoundProps {
  q: string;
  look: string;
}

export function FoundCompanies({ q, look }: FoundProps) {
  const { t } = useTranslation();
  const columns: Column<Organisation>[] = [
    {
      header: t('organisations.name'),
      isRowHeader: true,
      cell: ({ id, name }) => (
        <FunctionLink to={`/organisations/${id}`} search={{ look }}>
          {name}
        </FunctionLink>
      ),
    },
    { header: t('organisations.number'), cell: ({ companyNumber }) => companyNumber },
    { header: t('organisations.place'), cell: ({ address }) => `${address.postalCode} ${address.city}` },
    { header: t('search-across.chamber'), cell: ({ chamberId }) => <ChamberName id={chamberId} /> },
  ];
  return (
    <Found
      title={t('organisations.title')}
      query={useInfiniteQuery(organisationsQuery(useApi(), { q, look }))}
      columns={columns}
    />
  );
}

export function FoundApprentices({ q, look }: FoundProps) {
  const { t, date, language } = useTranslation();
  const columns: Column<TrainingRelationship>[] = [
    {
      header: t('relationships.apprentice'),
      isRowHeader: true,
      cell: ({ id, apprentice }) => (
        <FunctionLink to={`/training-relationships/${id}`} search={{ look }}>
          {personName(apprentice)}
        </FunctionLink>
      ),
    },
    {
      header: t('relationships.occupation'),
      cell: ({ occupation, organisationName }) => (
        <>
          {occupation.name[language]}
          <small>{organisationName}</small>
        </>
      ),
    },
    {
      header: t('relationships.period'),
      cell: ({ startsOn, endsOn }) => t('period', { from: date(startsOn), to: date(endsOn) }),
    },
    { header: t('search-across.chamber'), cell: ({ chamberId }) => <ChamberName id={chamberId} /> },
  ];
  return (
    <Found
      title={t('relationships.title')}
      query={useInfiniteQuery(trainingRelationshipsQuery(useApi(), { q, look }))}
      columns={columns}
    />
  );
}

export function FoundTrainers({ q, look }: FoundProps) {
  const { t } = useTranslation();
  const columns: Column<Trainer>[] = [
    { header: t('trainers.name'), isRowHeader: true, cell: personName },
    {
      header: t('trainers.company'),
      cell: ({ organisationId, organisationName }) => (
        <FunctionLink to={`/organisations/${organisationId}`} search={{ look }}>
          {organisationName}
        </FunctionLink>
      ),
    },
  ];
  return (
    <Found
      title={t('trainers.title')}
      query={useInfiniteQuery(trainersQuery(useApi(), { q, look }))}
      columns={columns}
    />
  );
}

interface FoundTableProps<Row extends { id: string }> {
  title: string;
  query: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  columns: Column<Row>[];
}

function Found<Row extends { id: string }>({ title, query, columns }: FoundTableProps<Row>) {
  const { t } = useTranslation();
  return (
    <Section title={title}>
      <LoadedPages query={query} empty={<p className="muted">{t('search-across.none')}</p>}>
        {(rows) => <Table caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />}
      </LoadedPages>
    </Section>
  );
}

function ChamberName({ id }: { id: string }) {
  return useQuery(chamberQuery(useApi(), id)).data?.shortName;
}
