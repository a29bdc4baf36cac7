import type { ReactNode } from 'react';
import './description-list.css';

export type Description = [term: string, content: ReactNode];

/** Terms without content are left out. */
export function DescriptionList({ items }: { items: (Description | false | undefined)[] }) {
  return (
    <dl className="description-list">
      {items.map(
        (item) =>
          item &&
          item[1] !== undefined &&
          item[1] !== '' && (
            <div key={item[0]}>
              <dt>{item[0]}</dt>
              <dd>{item[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
