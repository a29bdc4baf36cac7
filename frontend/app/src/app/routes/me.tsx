import { createFileRoute } from '@tanstack/react-router';
import { FunctionFrame } from '../function-frame';
import { requireSignedIn } from '../guards';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/me')({
  beforeLoad: requireSignedIn,
  pendingComponent: PendingFrame,
  component: Frame,
});

function Frame() {
  const { person } = Route.useRouteContext();
  return <FunctionFrame person={person} acting={person.functions.find(({ kind }) => kind === 'self')} />;
}
