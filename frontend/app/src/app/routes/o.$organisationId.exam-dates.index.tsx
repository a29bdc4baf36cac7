import { createFileRoute } from '@tanstack/react-router';
import { ExamDatesPage } from '@/features/exam-dates/exam-dates-page';

export const Route = createFileRoute('/o/$organisationId/exam-dates/')({ component: ExamDatesPage });
