import { createFileRoute } from '@tanstack/react-router';
import { NewChamberPage } from '@/features/operator/new-chamber-page';

export const Route = createFileRoute('/installation/chambers/new')({ component: NewChamberPage });
