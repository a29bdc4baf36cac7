import { createFileRoute } from '@tanstack/react-router';
import { ExamDatesPage } from '@/features/exam-dates/exam-dates-page';

export const Route = createFileRoute('/c/$chamberId/exam-dates/')({ component: ExamDatesPage });
