import { createFileRoute } from '@tanstack/react-router';
import { FunctionFrame } from '../function-frame';
import { requireFunction } from '../guards';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/o/$organisationId')({
  beforeLoad: (wanted) => requireFunction(wanted, `organisation:${wanted.params.organisationId}`),
  pendingComponent: PendingFrame,
  component: Frame,
});

function Frame() {
  const { person } = Route.useRouteContext();
  const { organisationId } = Route.useParams();
  const acting = person.functions.find(({ actingFor }) => actingFor === `organisation:${organisationId}`);
  return <FunctionFrame person={person} acting={acting} />;
}
