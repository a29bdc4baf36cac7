import { createFileRoute } from '@tanstack/react-router';
import { ChambersPage } from '@/features/operator/chambers-page';

export const Route = createFileRoute('/installation/chambers/')({ component: ChambersPage });
