import { createFileRoute } from '@tanstack/react-router';
import { ExamDatePage } from '@/features/exam-dates/exam-date-page';

export const Route = createFileRoute('/c/$chamberId/exam-dates/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <ExamDatePage id={id} />;
}
