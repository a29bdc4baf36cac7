import { createFileRoute } from '@tanstack/react-router';
import { ApprovalsPage } from '@/features/approvals/approvals-page';

export const Route = createFileRoute('/o/$organisationId/approvals')({
  validateSearch: (search): { book?: string; week?: string } => ({
    book: textIn(search.book),
    week: textIn(search.week),
  }),
  component: Page,
});

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

function Page() {
  const { book, week } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ApprovalsPage
      book={book}
      week={week}
      onChoose={(next) =>
        void navigate({ search: { book: next?.trainingRelationshipId, week: next?.week }, replace: true })
      }
    />
  );
}
