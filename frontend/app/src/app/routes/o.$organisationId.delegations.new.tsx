import { createFileRoute } from '@tanstack/react-router';
import { stepOf } from '@/features/activation/steps';
import { DelegationEntryPage } from '@/features/activation/delegation-entry-page';

export const Route = createFileRoute('/o/$organisationId/delegations/new')({
  validateSearch: stepOf,
  component: DelegationEntry,
});

function DelegationEntry() {
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <DelegationEntryPage step={step} onStep={(next) => void navigate({ search: { step: next } })} />;
}
