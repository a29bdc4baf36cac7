import { createFileRoute } from '@tanstack/react-router';
import { NewCodesPage } from '@/features/activation-letters/new-codes-page';

export const Route = createFileRoute('/c/$chamberId/activation-letters/new')({ component: NewCodesPage });
