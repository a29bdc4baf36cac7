import { createFileRoute } from '@tanstack/react-router';
import { RecordBookPage } from '@/features/record-book/record-book-page';

export const Route = createFileRoute('/o/$organisationId/record-books/$bookId/')({
  validateSearch: (search): { year?: number } => ({ year: Number(search.year) || undefined }),
  component: Page,
});

function Page() {
  const { bookId } = Route.useParams();
  const { year } = Route.useSearch();
  return <RecordBookPage bookId={bookId} year={year} />;
}
