import { createFileRoute } from '@tanstack/react-router';
import { TrainingRelationshipsPage } from '@/features/training-relationships/training-relationships-page';

export const Route = createFileRoute('/c/$chamberId/training-relationships/')({
  component: TrainingRelationshipsPage,
});
