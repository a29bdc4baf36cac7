import { createFileRoute } from '@tanstack/react-router';
import { TermsVersionsPage } from '@/features/operator/terms-versions-page';

export const Route = createFileRoute('/installation/terms/')({ component: TermsVersionsPage });
