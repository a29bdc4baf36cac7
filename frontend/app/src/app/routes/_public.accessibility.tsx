import { createFileRoute } from '@tanstack/react-router';
import { AccessibilityPage } from '@/features/about/accessibility-page';

export const Route = createFileRoute('/_public/accessibility')({ component: AccessibilityPage });
