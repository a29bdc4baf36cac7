import { createFileRoute } from '@tanstack/react-router';
import { ExamDatesPage } from '@/features/exam-dates/exam-dates-page';

export const Route = createFileRoute('/me/exam-dates/')({ component: ExamDatesPage });
