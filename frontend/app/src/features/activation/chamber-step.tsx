import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { chamberQuery, chambersQuery } from '@/api/organisations';
import { ChoiceList } from '@/design-system/field/choice-list';
import { SearchField } from '@/design-system/field/search-field';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { Question } from './question';

interface ChamberStepProps {
  /** Which chamber it is, unless it wrote to the person's own company. */
  title?: string | undefined;
  value: string;
  onNext: (chamberId: string) => void;
}

export function ChamberStep({ title, value, onNext }: ChamberStepProps) {
  const { t } = useTranslation();
  const api = useApi();
  const question = title ?? t('activation.chamber.title');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(value);
  const [missing, setMissing] = useState(false);
  const found = useQuery({ ...chambersQuery(api, search || undefined), placeholderData: keepPreviousData });
  const chosenChamber = useQuery({ ...chamberQuery(api, chosen), enabled: chosen !== '' });

  const next = () => (chosen ? onNext(chosen) : setMissing(true));
  return (
    <Question title={question} hint={<p>{t('activation.chamber.hint')}</p>} onNext={next}>
      <SearchField label={t('activation.chamber.search')} value={search} onSearch={setSearch} />
      <Loaded query={found}>
        {({ items, next: more }) => {
          const isShown = items.some(({ id }) => id === chosen);
          // What is chosen stays in sight, whatever is searched for after that.
          const shown = chosenChamber.data && !isShown ? [chosenChamber.data, ...items] : items;
          return (
            <>
              <p className="visually-hidden" role="status">
                {t('list.count', { n: items.length })}
              </p>
              <ChoiceList
                legend={question}
                value={chosen}
                error={missing && !chosen ? t('activation.chamber.missing') : undefined}
                choices={shown.map(({ id, name, place }) => ({ value: id, label: name, detail: place }))}
                empty={<p>{t('activation.chamber.none')}</p>}
                onChange={setChosen}
              />
              {more && <p className="muted">{t('activation.chamber.more')}</p>}
            </>
          );
        }}
      </Loaded>
    </Question>
  );
}
