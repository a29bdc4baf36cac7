import { createFileRoute } from '@tanstack/react-router';
import { NewPasswordPage } from '@/features/password/new-password-page';

export const Route = createFileRoute('/_public/forgot-password/new')({ component: NewPasswordPage });
