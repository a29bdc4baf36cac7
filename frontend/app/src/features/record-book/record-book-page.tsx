import { useQuery } from '@tanstack/react-query';
import { recordBookQuery, weeksQuery, type RecordBook, type Week } from '@/api/training-records';
import { PageHeader, Section } from '@/design-system/page/page';
import { Task, TaskList } from '@/design-system/task-list/task-list';
import { Loaded } from '@/domain/problem/loaded';
import { RecordStatusTag } from '@/domain/training-record/record-status';
import { weekName, weekSpan } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { weekOf } from '@/lib/iso-week';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { trainingYears, type TrainingYear } from './training-years';
import { WeeksTable } from './weeks-table';
import './record-book-page.css';

interface RecordBookPageProps {
  bookId: string;
  year: number | undefined;
}

export function RecordBookPage({ bookId, year }: RecordBookPageProps) {
  return (
    <Loaded query={useQuery(recordBookQuery(useApi(), bookId))}>
      {(book) => <Book book={book} year={year} />}
    </Loaded>
  );
}

function Book({ book, year }: { book: RecordBook; year: number | undefined }) {
  const translation = useTranslation();
  const { t, language } = translation;
  const { kind } = useActingFunction();
  const years = trainingYears(book.startsOn, book.endsOn, today());
  const shown = years.find(({ number }) => number === year) ?? years.at(-1);
  const isOwn = kind === 'self';
  return (
    <>
      <PageHeader
        title={isOwn ? t('books.title.own') : t('book.title', { name: book.apprenticeName })}
        back={!isOwn && <FunctionLink to="/record-books">{t('books.back')}</FunctionLink>}
        lead={
          <>
            <p>
              {t('book.lead', { occupation: book.occupation[language], organisation: book.organisationName })}
            </p>
            <p>{t('book.trainer', { trainer: book.trainerName })}</p>
          </>
        }
      />
      <p className="book-count">
        {t('book.counts', { missing: book.counts.missing, approved: book.counts.approved })}
      </p>
      {shown && <YearOfWeeks book={book} years={years} shown={shown} isOwn={isOwn} />}
    </>
  );
}

interface YearOfWeeksProps {
  book: RecordBook;
  years: TrainingYear[];
  shown: TrainingYear;
  isOwn: boolean;
}

function YearOfWeeks({ book, years, shown, isOwn }: YearOfWeeksProps) {
  const { t } = useTranslation();
  const bookId = book.trainingRelationshipId;
  const weeks = useQuery(weeksQuery(useApi(), bookId, shown.from, shown.to));
  return (
    <>
      {years.length > 1 && (
        <nav className="year-choice screen-only" aria-label={t('book.years')}>
          {years.map(({ number }) => (
            <FunctionLink
              key={number}
              to={`/record-books/${bookId}`}
              search={{ year: number }}
              className={number === shown.number ? 'year-choice__current' : undefined}
            >
              {t('book.year', { n: number })}
            </FunctionLink>
          ))}
        </nav>
      )}
      <Loaded query={weeks} lines={6}>
        {(all) => (
          <>
            {isOwn && <OpenWeeks bookId={bookId} weeks={all} />}
            <Section title={t('book.weeks')}>
              <WeeksTable
                bookId={bookId}
                weeks={all}
                caption={t('book.weeks.caption', { n: shown.number })}
              />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

const SHOWN_GAPS = 5;

/** What is left to write comes first: returned weeks, then the gaps, the oldest first. */
function OpenWeeks({ bookId, weeks }: { bookId: string; weeks: Week[] }) {
  const translation = useTranslation();
  const { t } = translation;
  const thisWeek = weekOf(today());
  const open = [
    ...weeks.filter(({ status }) => status === 'RETURNED'),
    ...weeks.filter(({ week, status }) => week === thisWeek && (status === 'EMPTY' || status === 'DRAFT')),
    ...weeks.filter(({ week, status }) => week < thisWeek && (status === 'EMPTY' || status === 'DRAFT')),
  ];
  if (open.length === 0) {
    return null;
  }
  return (
    <Section title={t('book.open')}>
      <TaskList>
        {open.slice(0, SHOWN_GAPS).map(({ week, status }) => (
          <Task
            key={week}
            link={
              <FunctionLink to={`/record-books/${bookId}/weeks/${week}`}>
                {t(status === 'RETURNED' ? 'book.correct-week' : 'book.write-week', {
                  week: weekName(week, t),
                })}
              </FunctionLink>
            }
            context={weekSpan(week, translation)}
            status={<RecordStatusTag status={status} />}
          />
        ))}
      </TaskList>
      {open.length > SHOWN_GAPS && (
        <p className="muted after-card">{t('book.open.more', { n: open.length - SHOWN_GAPS })}</p>
      )}
    </Section>
  );
}
