import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { chambersQuery, type Chamber } from '@/api/organisations';
import { ChoiceList } from '@/design-system/field/choice-list';
import { TextField } from '@/design-system/field/text-field';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { Question } from './question';

interface ChamberStepProps {
  value: string;
  onNext: (chamberId: string) => void;
}

const SHOWN_AT_ONCE = 8;

export function ChamberStep({ value, onNext }: ChamberStepProps) {
  const { t } = useTranslation();
  const chambers = useQuery(chambersQuery(useApi()));
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(value);
  const [missing, setMissing] = useState(false);
  const words = useDeferredValue(search);

  const next = () => (chosen ? onNext(chosen) : setMissing(true));
  return (
    <Question
      title={t('activation.chamber.title')}
      hint={<p>{t('activation.chamber.hint')}</p>}
      onNext={next}
    >
      <Loaded query={chambers}>
        {(all) => {
          const found = matching(all, words);
          const shown = withChosen(found.slice(0, SHOWN_AT_ONCE), all, chosen);
          return (
            <>
              <TextField
                type="search"
                label={t('activation.chamber.search')}
                value={search}
                autoComplete="off"
                onChange={(event) => setSearch(event.target.value)}
              />
              <p className="visually-hidden" role="status">
                {t('list.count', { n: found.length })}
              </p>
              <ChoiceList
                legend={t('activation.chamber.title')}
                value={chosen}
                error={missing && !chosen ? t('activation.chamber.missing') : undefined}
                choices={shown.map(({ id, name, place }) => ({ value: id, label: name, detail: place }))}
                empty={<p>{t('activation.chamber.none')}</p>}
                onChange={setChosen}
              />
              {found.length > SHOWN_AT_ONCE && (
                <p className="muted">{t('activation.chamber.more', { n: found.length - SHOWN_AT_ONCE })}</p>
              )}
            </>
          );
        }}
      </Loaded>
    </Question>
  );
}

/** Each word of the search must occur somewhere; accents and case do not matter. */
function matching(chambers: Chamber[], search: string): Chamber[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return chambers.filter(({ name, shortName, place }) => {
    const text = plain(`${name} ${shortName} ${place}`);
    return words.every((word) => text.includes(word));
  });
}

function withChosen(shown: Chamber[], all: Chamber[], chosenId: string): Chamber[] {
  const chosen = all.find(({ id }) => id === chosenId);
  return !chosen || shown.includes(chosen) ? shown : [chosen, ...shown];
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
