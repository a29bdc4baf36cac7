import { createFileRoute } from '@tanstack/react-router';
import { TrainersPage } from '@/features/trainers/trainers-page';

export const Route = createFileRoute('/o/$organisationId/trainers')({ component: TrainersPage });
