import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { termsVersionQuery } from '@/api/terms';
import { PageHeader } from '@/design-system/page/page';
import { LanguageField } from '@/domain/forms/language-field';
import { Loaded } from '@/domain/problem/loaded';
import { PublishedTerms } from '@/domain/terms/published-terms';
import { isLanguage, type Language } from '@/i18n/languages';
import { useTranslation } from '@/i18n/use-translation';
import { FunctionLink } from '@/session/function-link';

/** One version in each of its languages, to read and to take away as PDF (ACC-15). */
export function TermsVersionPage({ version }: { version: number }) {
  const { t, language } = useTranslation();
  const [chosen, setChosen] = useState<Language>(language);
  return (
    <>
      <PageHeader
        title={t('terms-versions.name', { version })}
        back={<FunctionLink to="/terms">{t('terms-versions.back')}</FunctionLink>}
      />
      <LanguageField
        label={t('terms-versions.language')}
        value={chosen}
        onChange={({ target }) => isLanguage(target.value) && setChosen(target.value)}
      />
      <Loaded query={useQuery(termsVersionQuery(version, chosen))} lines={8}>
        {(terms) => <PublishedTerms key={chosen} terms={terms} />}
      </Loaded>
    </>
  );
}
