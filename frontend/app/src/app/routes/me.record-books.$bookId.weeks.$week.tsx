import { createFileRoute, notFound } from '@tanstack/react-router';
import { WeekPage } from '@/features/record-book/week-page';
import { isWeek } from '@/lib/iso-week';

export const Route = createFileRoute('/me/record-books/$bookId/weeks/$week')({
  beforeLoad: ({ params }) => {
    if (!isWeek(params.week)) {
      throw notFound();
    }
  },
  component: Page,
});

function Page() {
  const { bookId, week } = Route.useParams();
  return <WeekPage bookId={bookId} week={week} />;
}
