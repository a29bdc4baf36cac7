import type { Right } from '@/api/rights';
import { useTranslation } from '@/i18n/use-translation';
import { byArea } from './choosing';
import './rights.css';

interface RightsListProps {
  codes: string[];
  all: Right[];
}

/** What somebody may do, in words, under the headings of the catalogue (USR-4). */
export function RightsList({ codes, all }: RightsListProps) {
  const { language } = useTranslation();
  const areas = byArea(all.filter(({ right }) => codes.includes(right)));
  return (
    <dl className="rights">
      {areas.map(({ area, name, rights }) => (
        <div key={area}>
          <dt>{name[language]}</dt>
          {rights.map((right) => (
            <dd key={right.right}>
              {right.name[language]}
              <small>{right.explanation[language]}</small>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
