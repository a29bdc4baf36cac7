import { createFileRoute } from '@tanstack/react-router';
import { ConfirmPage } from '@/features/registration/confirm-page';

export const Route = createFileRoute('/_public/register/confirm')({ component: ConfirmPage });
