import { createFileRoute } from '@tanstack/react-router';
import { FunctionFrame } from '../function-frame';
import { requireFunction } from '../guards';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/installation')({
  beforeLoad: (wanted) => requireFunction(wanted, 'installation'),
  pendingComponent: PendingFrame,
  component: Frame,
});

function Frame() {
  const { person } = Route.useRouteContext();
  const acting = person.functions.find(({ kind }) => kind === 'installation');
  return <FunctionFrame person={person} acting={acting} />;
}
