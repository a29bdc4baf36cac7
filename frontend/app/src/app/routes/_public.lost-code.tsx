import { createFileRoute } from '@tanstack/react-router';
import { stepsWithoutCode, type ActivationStep } from '@/features/activation/steps';
import { LostCodePage } from '@/features/activation/lost-code-page';

export const Route = createFileRoute('/_public/lost-code')({
  validateSearch: (search): { step?: ActivationStep } => ({
    step: stepsWithoutCode.find((step) => step === search.step),
  }),
  component: LostCode,
});

function LostCode() {
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <LostCodePage step={step} onStep={(next) => void navigate({ search: { step: next } })} />;
}
