import { createFileRoute } from '@tanstack/react-router';
import { RegisterPage } from '@/features/registration/register-page';

export const Route = createFileRoute('/_public/register/')({ component: RegisterPage });
