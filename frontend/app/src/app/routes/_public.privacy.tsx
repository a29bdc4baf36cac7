import { createFileRoute } from '@tanstack/react-router';
import { PrivacyPage } from '@/features/about/privacy-page';

export const Route = createFileRoute('/_public/privacy')({ component: PrivacyPage });
