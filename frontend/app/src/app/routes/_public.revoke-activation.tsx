import { createFileRoute } from '@tanstack/react-router';
import { steps, type ActivationStep } from '@/features/activation/steps';
import { TakingBackPage } from '@/features/activation/taking-back-page';

export const Route = createFileRoute('/_public/revoke-activation')({
  validateSearch: (search): { step?: ActivationStep } => ({
    step: steps.find((step) => step === search.step),
  }),
  component: RevokeActivation,
});

function RevokeActivation() {
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <TakingBackPage step={step} onStep={(next) => void navigate({ search: { step: next } })} />;
}
