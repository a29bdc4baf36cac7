import { createFileRoute } from '@tanstack/react-router';
import { OrganisationsPage } from '@/features/chamber/organisations-page';

export const Route = createFileRoute('/c/$chamberId/organisations/')({ component: OrganisationsPage });
