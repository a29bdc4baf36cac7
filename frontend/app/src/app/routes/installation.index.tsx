import { createFileRoute } from '@tanstack/react-router';
import { OperatorHomePage } from '@/features/operator/operator-home-page';

export const Route = createFileRoute('/installation/')({ component: OperatorHomePage });
