import { createFileRoute } from '@tanstack/react-router';
import { SELF } from '@/api/client';
import { FunctionFrame } from '../function-frame';
import { requireFunction } from '../guards';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/me')({
  beforeLoad: (wanted) => requireFunction(wanted, SELF),
  pendingComponent: PendingFrame,
  component: Frame,
});

function Frame() {
  const { person } = Route.useRouteContext();
  return <FunctionFrame person={person} acting={person.functions.find(({ kind }) => kind === 'self')} />;
}
