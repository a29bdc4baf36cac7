import { createFileRoute } from '@tanstack/react-router';
import { ActivationLocksPage } from '@/features/chamber/activation-locks-page';

export const Route = createFileRoute('/c/$chamberId/activation-locks')({ component: ActivationLocksPage });
