import { useMutation } from '@tanstack/react-query';
import { fetchWeek } from '@/api/training-records';
import { Button } from '@/design-system/button/button';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { plusWeeks } from '@/lib/iso-week';
import { useApi } from '@/session/function-context';
import { toForm, type WeekForm } from './week-form';

interface CopyLastWeekProps {
  bookId: string;
  week: string;
  isOffered: boolean;
  onCopy: (previous: WeekForm) => void;
}

export function CopyLastWeek({ bookId, week, isOffered, onCopy }: CopyLastWeekProps) {
  const { t, language } = useTranslation();
  const api = useApi();
  const lastWeek = plusWeeks(week, -1);
  const copy = useMutation({
    mutationFn: () => fetchWeek(api, bookId, lastWeek),
    onSuccess: ({ data }) => onCopy(toForm(data.content, lastWeek, language)),
  });
  if (!isOffered && !copy.isSuccess) {
    return null;
  }
  return (
    <div className="copy-last-week">
      {copy.isError && <ProblemNotice error={copy.error} />}
      {isOffered && (
        <Button variant="secondary" busy={copy.isPending} onClick={() => copy.mutate()}>
          {t('week.copy-last')}
        </Button>
      )}
      <p className="muted" role="status">
        {copy.isSuccess && t('week.copied')}
      </p>
    </div>
  );
}
