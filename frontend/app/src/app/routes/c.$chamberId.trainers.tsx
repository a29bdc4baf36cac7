import { createFileRoute } from '@tanstack/react-router';
import { TrainersPage } from '@/features/trainers/trainers-page';

export const Route = createFileRoute('/c/$chamberId/trainers')({ component: TrainersPage });
