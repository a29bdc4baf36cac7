import { createFileRoute } from '@tanstack/react-router';
import { ExaminersPage } from '@/features/examiners/examiners-page';

export const Route = createFileRoute('/c/$chamberId/examiners')({ component: ExaminersPage });
