import { createFileRoute } from '@tanstack/react-router';
import { DelegationsPage } from '@/features/delegations/delegations-page';

export const Route = createFileRoute('/o/$organisationId/delegations/')({ component: DelegationsPage });
