import { createFileRoute } from '@tanstack/react-router';
import { FunctionFrame } from '../function-frame';
import { requireFunction } from '../guards';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/c/$chamberId')({
  beforeLoad: (wanted) => requireFunction(wanted, `chamber:${wanted.params.chamberId}`),
  pendingComponent: PendingFrame,
  component: Frame,
});

function Frame() {
  const { person } = Route.useRouteContext();
  const { chamberId } = Route.useParams();
  const acting = person.functions.find(({ actingFor }) => actingFor === `chamber:${chamberId}`);
  return <FunctionFrame person={person} acting={acting} />;
}
