import type { ComponentProps } from 'react';
import { SelectField } from '@/design-system/field/select-field';
import { languageNames, languages } from '@/i18n/languages';

/** Every language under its own name, for people who do not read the one that is shown. */
export function LanguageField(field: Omit<ComponentProps<typeof SelectField>, 'children'>) {
  return (
    <SelectField {...field}>
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {languageNames[each]}
        </option>
      ))}
    </SelectField>
  );
}
