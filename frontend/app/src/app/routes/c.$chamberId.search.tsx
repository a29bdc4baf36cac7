import { createFileRoute } from '@tanstack/react-router';
import { SearchAcrossPage } from '@/features/search/search-across-page';

export const Route = createFileRoute('/c/$chamberId/search')({ component: SearchAcrossPage });
