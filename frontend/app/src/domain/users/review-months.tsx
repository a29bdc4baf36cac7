import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reviewPolicyQuery, setReviewPolicy, type ReviewPolicy } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { SelectField } from '@/design-system/field/select-field';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

const FEWEST = 3;
const MOST = 36;
const CHOICES = Array.from({ length: MOST - FEWEST + 1 }, (_, index) => FEWEST + index);

/** After how many months the chamber wants roles looked at again, its own and its companies'. */
export function ReviewMonths({ chamberId }: { chamberId: string }) {
  const { t } = useTranslation();
  const policy = useQuery(reviewPolicyQuery(useApi(), chamberId));
  return (
    <Section title={t('review.months.title')}>
      <Loaded query={policy}>
        {(set) =>
          set.access.set ? (
            <MonthsForm key={set.version} chamberId={chamberId} policy={set} />
          ) : (
            <p>{t('review.months.text', { n: set.months })}</p>
          )
        }
      </Loaded>
    </Section>
  );
}

function MonthsForm({ chamberId, policy }: { chamberId: string; policy: ReviewPolicy }) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [months, setMonths] = useState(policy.months);
  const saving = useMutation({
    mutationFn: () => setReviewPolicy(api, chamberId, policy, months),
    onSuccess: () =>
      Promise.all(
        ['review-policy', 'grants'].map((list) =>
          queryClient.invalidateQueries({ queryKey: [api.actingFor, list] }),
        ),
      ),
  });
  return (
    <>
      {saving.isError && <ProblemNotice error={saving.error} />}
      <p>{t('review.months.text', { n: policy.months })}</p>
      {saving.isSuccess && (
        <Notice kind="success" announce>
          <p>{t('review.months.saved')}</p>
        </Notice>
      )}
      <SelectField
        label={t('review.months')}
        value={months}
        onChange={({ target }) => setMonths(Number(target.value))}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </SelectField>
      <ButtonRow>
        <Button variant="secondary" busy={saving.isPending} onClick={() => saving.mutate()}>
          {t('action.save')}
        </Button>
      </ButtonRow>
    </>
  );
}
