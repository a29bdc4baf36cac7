import { createFileRoute } from '@tanstack/react-router';
import { ConfirmEmailPage } from '@/features/profile/confirm-email-page';

export const Route = createFileRoute('/_public/confirm-email')({ component: ConfirmEmailPage });
