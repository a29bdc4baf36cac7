import { createFileRoute } from '@tanstack/react-router';
import { LettersPage } from '@/features/activation-letters/letters-page';

export const Route = createFileRoute('/c/$chamberId/activation-letters/')({ component: LettersPage });
