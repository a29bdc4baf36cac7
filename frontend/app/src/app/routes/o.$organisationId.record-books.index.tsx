import { createFileRoute } from '@tanstack/react-router';
import { RecordBooksPage } from '@/features/record-book/record-books-page';

export const Route = createFileRoute('/o/$organisationId/record-books/')({ component: RecordBooksPage });
