import { createFileRoute } from '@tanstack/react-router';
import { steps, type ActivationStep } from '@/features/activation/steps';
import { DelegationEntryPage } from '@/features/activation/delegation-entry-page';

export const Route = createFileRoute('/o/$organisationId/delegations/new')({
  validateSearch: (search): { step?: ActivationStep } => ({
    step: steps.find((step) => step === search.step),
  }),
  component: DelegationEntry,
});

function DelegationEntry() {
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <DelegationEntryPage step={step} onStep={(next) => void navigate({ search: { step: next } })} />;
}
