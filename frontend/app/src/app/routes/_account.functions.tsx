import { createFileRoute } from '@tanstack/react-router';
import { FunctionsPage } from '@/features/functions/functions-page';

export const Route = createFileRoute('/_account/functions')({ component: Functions });

function Functions() {
  const { person } = Route.useRouteContext();
  return <FunctionsPage functions={person.functions} />;
}
