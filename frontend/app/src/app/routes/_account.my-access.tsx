import { createFileRoute } from '@tanstack/react-router';
import { MyAccessPage } from '@/features/my-access/my-access-page';

export const Route = createFileRoute('/_account/my-access')({
  validateSearch: (search): { in?: string } => (typeof search['in'] === 'string' ? { in: search['in'] } : {}),
  component: Page,
});

function Page() {
  const { person } = Route.useRouteContext();
  const { in: wanted } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MyAccessPage
      functions={person.functions}
      wanted={wanted}
      onChoose={(actingFor) => void navigate({ search: { in: actingFor }, replace: true })}
    />
  );
}
