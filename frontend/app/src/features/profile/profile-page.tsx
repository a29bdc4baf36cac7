import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import { apiFor, SELF, type Versioned } from '@/api/client';
import { changeProfile, type ProfileChange } from '@/api/account';
import { meQuery, type Me } from '@/api/identity';
import { Button, ButtonRow } from '@/design-system/button/button';
import { TextField } from '@/design-system/field/text-field';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader, Section } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { LanguageField } from '@/domain/forms/language-field';
import { required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { ThemeSelect } from '@/domain/preferences/preferences';
import { Loaded } from '@/domain/problem/loaded';
import { chooseLanguage } from '@/i18n/i18n';
import { isLanguage } from '@/i18n/languages';
import { useTranslation } from '@/i18n/use-translation';
import { DataExportSection } from './data-export-section';
import { EmailSection } from './email-section';
import { Identifiers } from './identifiers';
import { SignInMethodsSection } from './sign-in-methods';
import { TermsSection } from './terms-section';

export function ProfilePage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery(apiFor(SELF)));
  return (
    <>
      <PageHeader title={t('profile.title')} />
      <Section title={t('profile.person')}>
        <Loaded query={me}>{(person) => <ProfileForm person={person} />}</Loaded>
      </Section>
      {me.data && <EmailSection email={me.data.data.email} />}
      <SignInMethodsSection />
      <Identifiers />
      <TermsSection />
      <Section title={t('my-trail.title')}>
        <p>{t('my-trail.text')}</p>
        <p>
          <Link to="/profile/access">{t('my-trail.open')}</Link>
        </p>
      </Section>
      <DataExportSection />
      <Section title={t('profile.appearance')}>
        <Card>
          <ThemeSelect />
        </Card>
      </Section>
    </>
  );
}

const schema = z.object({
  givenName: required('register.given-name.missing'),
  familyName: required('register.family-name.missing'),
  language: z.string(),
});

function ProfileForm({ person: { data, etag } }: { person: Versioned<Me> }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [saved, setSaved] = useState(false);
  const form = useValidatedForm<ProfileChange>({
    schema,
    defaultValues: { givenName: data.givenName, familyName: data.familyName, language: data.language },
    submit: async (values) => {
      setSaved(false);
      const me = meQuery(apiFor(SELF)).queryKey;
      queryClient.setQueryData(me, await changeProfile(apiFor(SELF), etag, values));
      if (isLanguage(values.language)) {
        await chooseLanguage(values.language);
      }
      setSaved(true);
    },
  });
  return (
    <Card>
      <form noValidate onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        {saved && (
          <Notice kind="success" announce>
            <p>{t('profile.saved')}</p>
          </Notice>
        )}
        <TextField label={t('register.given-name')} autoComplete="given-name" {...form.field('givenName')} />
        <TextField
          label={t('register.family-name')}
          autoComplete="family-name"
          {...form.field('familyName')}
        />
        <LanguageField
          label={t('register.language')}
          hint={t('profile.language.hint')}
          {...form.field('language')}
        />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {t('action.save')}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
