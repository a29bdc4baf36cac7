import { createFileRoute } from '@tanstack/react-router';
import { stepOf } from '@/features/activation/steps';
import { TakingBackPage } from '@/features/activation/taking-back-page';

export const Route = createFileRoute('/_public/revoke-activation')({
  validateSearch: stepOf,
  component: RevokeActivation,
});

function RevokeActivation() {
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <TakingBackPage step={step} onStep={(next) => void navigate({ search: { step: next } })} />;
}
