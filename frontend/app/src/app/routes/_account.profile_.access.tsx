import { createFileRoute } from '@tanstack/react-router';
import { MyTrailPage } from '@/features/audit/my-trail-page';

export const Route = createFileRoute('/_account/profile_/access')({ component: MyTrailPage });
