import { createFileRoute } from '@tanstack/react-router';
import { ApprovalsPage } from '@/features/approvals/approvals-page';

export const Route = createFileRoute('/o/$organisationId/approvals')({
  validateSearch: (search): { record?: string } => ({
    record: typeof search.record === 'string' ? search.record : undefined,
  }),
  component: Page,
});

function Page() {
  const { record } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ApprovalsPage
      recordId={record}
      onChoose={(next) => void navigate({ search: { record: next }, replace: true })}
    />
  );
}
