import { createFileRoute } from '@tanstack/react-router';
import { FunctionFrame } from '../function-frame';
import { requireSignedIn } from '../guards';

export const Route = createFileRoute('/me')({
  beforeLoad: async ({ context, location }) => ({
    person: await requireSignedIn(context.queryClient, location.href),
  }),
  component: Frame,
});

function Frame() {
  const { person } = Route.useRouteContext();
  return <FunctionFrame person={person} acting={person.functions.find(({ kind }) => kind === 'self')} />;
}
