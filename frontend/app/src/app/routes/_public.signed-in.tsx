import { createFileRoute } from '@tanstack/react-router';
import { SignedInPage } from '@/features/about/signed-in-page';

export const Route = createFileRoute('/_public/signed-in')({ component: SignedInPage });
