import { createFileRoute } from '@tanstack/react-router';
import { RecordBooksPage } from '@/features/record-book/record-books-page';

export const Route = createFileRoute('/me/record-books/')({ component: RecordBooksPage });
