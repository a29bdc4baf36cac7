import { createFileRoute } from '@tanstack/react-router';
import { NewExamDatePage } from '@/features/exam-dates/new-exam-date-page';

export const Route = createFileRoute('/c/$chamberId/exam-dates/new')({ component: NewExamDatePage });
