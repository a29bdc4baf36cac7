import { createFileRoute } from '@tanstack/react-router';
import { stepOf } from '@/features/activation/steps';
import { BranchActivationPage } from '@/features/activation/branch-activation-page';

export const Route = createFileRoute('/o/$organisationId/branches/new')({
  validateSearch: stepOf,
  component: BranchActivation,
});

function BranchActivation() {
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <BranchActivationPage step={step} onStep={(next) => void navigate({ search: { step: next } })} />;
}
