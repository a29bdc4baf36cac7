import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { publishTerms, type NewTermsOfUse, type PublishedTermsOfUse } from '@/api/terms';
import { Button, ButtonRow } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { TextArea } from '@/design-system/field/text-area';
import { Card } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { required } from '@/domain/forms/rules';
import { useValidatedForm, type ValidatedForm } from '@/domain/forms/use-validated-form';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { TermsText } from '@/domain/terms/terms-text';
import { languageNames, languages, type Language } from '@/i18n/languages';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import './terms-form.css';

const LONGEST = 60_000;
const ROWS = 14;

const schema = z.object({
  de: required('terms-publishing.missing.de', LONGEST),
  fr: required('terms-publishing.missing.fr', LONGEST),
  en: required('terms-publishing.missing.en', LONGEST),
});

interface TermsFormProps {
  initial: NewTermsOfUse;
  onPublished: (published: PublishedTermsOfUse) => void;
}

/** Three texts, each with how it will look; before they are published, what that does to others. */
export function TermsForm({ initial, onPublished }: TermsFormProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<NewTermsOfUse>();
  const publishing = useMutation({
    mutationFn: (texts: NewTermsOfUse) => publishTerms(api, texts),
    onSuccess: async (published) => {
      await queryClient.invalidateQueries({ queryKey: ['terms-of-use'] });
      onPublished(published);
    },
    onError: () => setAsking(undefined),
  });
  const form = useValidatedForm<NewTermsOfUse>({
    schema,
    defaultValues: initial,
    submit: (texts) => {
      publishing.reset();
      setAsking(texts);
      return Promise.resolve();
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <FormProblems of={form} />
      {languages.map((language) => (
        <TextWithPreview key={language} language={language} form={form} />
      ))}
      {publishing.isError && <ProblemNotice error={publishing.error} />}
      <ButtonRow>
        <Button type="submit">{t('terms-publishing.ask')}</Button>
      </ButtonRow>
      {asking && (
        <ConfirmDialog
          title={t('terms-publishing.confirm.title')}
          confirmText={t('terms-publishing.ask')}
          cancelText={t('action.cancel')}
          busy={publishing.isPending}
          onConfirm={() => publishing.mutate(asking)}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('terms-publishing.confirm.accept')}</p>
          <p>{t('terms-publishing.confirm.final')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}

interface TextWithPreviewProps {
  language: Language;
  form: ValidatedForm<NewTermsOfUse>;
}

function TextWithPreview({ language, form }: TextWithPreviewProps) {
  const { t } = useTranslation();
  const text = form.form.watch(language);
  const values = { language: languageNames[language] };
  return (
    <Card>
      <TextArea
        label={t('terms-publishing.text', values)}
        rows={ROWS}
        lang={language}
        {...form.field(language)}
      />
      <details className="terms-preview">
        <summary>{t('terms-publishing.preview', values)}</summary>
        {text.trim() ? (
          <TermsText terms={{ language, text }} />
        ) : (
          <p className="muted">{t('terms-publishing.preview.empty')}</p>
        )}
      </details>
    </Card>
  );
}
