import { createFileRoute } from '@tanstack/react-router';
import { NewTermsPage } from '@/features/operator/new-terms-page';

export const Route = createFileRoute('/installation/terms/new')({ component: NewTermsPage });
